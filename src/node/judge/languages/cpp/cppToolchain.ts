import { existsSync } from "node:fs";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";

import { facts } from "../../../../core/judge/texts/facts.ts";
import { failureTexts } from "../../../../core/judge/failureTexts.ts";
import { err, ok, type Result } from "../../../../core/base/result.ts";
import { runCompiler } from "./runCompiler.ts";

export interface CppToolchain {
	readonly path: string;
	/** "g++ 12.2.0" */
	readonly name: string;
	/** the first line of --version: with it a build is made anew after an update */
	readonly version: string;
	readonly flags: readonly string[];
	readonly linkFlags: readonly string[];
	/** of a precompiled header */
	readonly headerEnding: ".gch" | ".pch";
}

const standardFlags = [
	"-std=gnu++17",
	"-O2",
	"-g",
	"-pthread",
	"-D_GLIBCXX_ASSERTIONS",
	"-w",
	"-fdiagnostics-color=never",
];
// lines of inlined calls need -g; equal calls of two lines stay two; places of variables are not asked for
const gccFlags = [
	"-fno-var-tracking",
	"-fno-tree-tail-merge",
	"-fno-crossjumping",
	"-pipe",
	"-fmax-errors=20",
	"-fno-diagnostics-show-caret",
	"-fmessage-length=0",
	"-ftemplate-depth=512",
];
const clangFlags = [
	"-ferror-limit=20",
	"-fno-caret-diagnostics",
	"-ftemplate-depth=512",
	"-D_LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_FAST",
];
const probeMs = 30_000;
const probe = `#include <charconv>
#include <optional>
#include <string_view>
int main() { __int128 wide = 1; auto [a, b] = std::pair<int, int>{1, 2}; std::optional<int> c = a + b; return *c - 3 + static_cast<int>(wide) - 1; }
`;

/** The compiler of the setting, else $CXX, g++, clang++ (on macOS the one of Xcode): the first that makes a program. */
export async function findCpp(chosen: string | undefined): Promise<Result<CppToolchain, string>> {
	if (process.platform === "win32") {
		return err(failureTexts.cppOnWindows.say());
	}
	const folder = await mkdtemp(join(tmpdir(), "woodshed-probe-"));
	try {
		await writeFile(join(folder, "probe.cpp"), probe);
		if (chosen !== undefined && chosen !== "") {
			const tried = await tryCompiler(chosen, folder);
			return tried.ok ? tried : err(failureTexts.cppUnusable.say({ chosen, why: tried.error }));
		}
		const { CXX } = process.env;
		const names = [...(CXX === undefined || CXX === "" ? [] : [CXX]), "g++", "clang++"];
		const said: { readonly name: string; readonly why: string }[] = [];
		for (const name of names) {
			const tried = await tryCompiler(name, folder);
			if (tried.ok) return tried;
			said.push({ name, why: tried.error });
		}
		return err(failureTexts.cppAbsent.say({ tried: said, platform: process.platform }));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function tryCompiler(name: string, folder: string): Promise<Result<CppToolchain, string>> {
	const path = isAbsolute(name) ? name : onPath(name);
	if (path === undefined || !existsSync(path)) return err(facts.toolNotFound.say());
	const asked = await runCompiler(path, ["--version"], folder, probeMs);
	if (asked.code !== 0) return err(asked.said.trim().split("\n")[0] || facts.toolNotStarted.say());
	const version = asked.said.split("\n")[0] ?? "";
	const clang = /clang/i.test(version);
	const flags = [...standardFlags, ...(clang ? clangFlags : gccFlags)];
	const build = (link: readonly string[]) =>
		runCompiler(path, [...flags, "probe.cpp", "-o", "probe", ...link], folder, probeMs);
	const plain = process.platform === "darwin" ? [] : ["-ldl"];
	const made = await build(plain);
	if (made.code !== 0) {
		const line = made.said.split("\n").find((one) => /error/.test(one)) ?? made.said.trim().split("\n")[0] ?? "";
		return err(facts.cppCannotMake.say({ said: line }));
	}
	const ran = await runCompiler(join(folder, "probe"), [], folder, probeMs);
	if (ran.code !== 0) return err(facts.cppProgramsDoNotRun.say({ said: ran.said.trim(), code: ran.code }));
	const number = / (\d+\.\d+(?:\.\d+)?)/.exec(version)?.[1] ?? "";
	return ok({
		path: await realpath(path),
		name: `${clang ? "clang++" : "g++"} ${number}`.trim(),
		version,
		flags,
		linkFlags: [...plain, ...(await fasterLinker((flag) => build([...plain, flag])))],
		headerEnding: clang ? ".pch" : ".gch",
	});
}

/** Linking is a tenth of the wait; the linker that comes with the system takes three times as long as these. */
async function fasterLinker(build: (flag: string) => Promise<{ readonly code: number | null }>): Promise<string[]> {
	for (const linker of ["mold", "lld", "gold"]) {
		if (onPath(`ld.${linker}`) === undefined) continue;
		const flag = `-fuse-ld=${linker}`;
		if ((await build(flag)).code === 0) return [flag];
	}
	return [];
}

function onPath(name: string): string | undefined {
	const folders = (process.env["PATH"] ?? "").split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => isAbsolute(path) && existsSync(path));
}
