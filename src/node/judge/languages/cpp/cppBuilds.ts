import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { failureTexts } from "../../../../core/judge/failureTexts.ts";
import { err, ok, type Result } from "../../../../core/base/result.ts";
import type { Signal } from "../../../../core/base/signal.ts";
import { mainFile, solutionFile } from "./cppMain.ts";
import type { CppToolchain } from "./cppToolchain.ts";
import { type CompilerRun, runCompiler } from "./runCompiler.ts";

export interface CppText {
	readonly source: string;
	readonly main: string;
}

/** Why there is no program: what the compiler said, or a sentence. */
export type BuildFailure =
	| { readonly kind: "said"; readonly said: string }
	| { readonly kind: "sentence"; readonly message: string };
type Build = Promise<Result<string, BuildFailure>>;

/** A compile under way; it is ended when nobody waits for it any more. */
interface Going {
	readonly build: Build;
	readonly controller: AbortController;
	waiting: number;
}

const compileMs = 60_000;
const headersMs = 300_000;
const keptBuilds = 64;
const keptHeaders = 2;
const youngMs = 10 * 60_000;
const programFile = "program";
const header = "woodshed.hpp";
const runtimeObject = "runtime.o";

/**
 * Programs made of texts, in a folder that is kept: each text is compiled once, two that ask for it at once share the
 * work. The standard headers and the harness are precompiled there, once for a compiler.
 */
export class CppBuilds {
	private readonly folder: string;
	private readonly harness: string;
	private readonly going = new Map<string, Going>();
	private readonly failed = new Map<string, BuildFailure>();
	private readonly closing = new AbortController();
	private headers: Promise<Result<string, BuildFailure>> | undefined;

	/** `harness`: where the headers of the harness lie. */
	constructor(cacheDir: string, harness: string) {
		this.folder = join(cacheDir, "cpp");
		this.harness = harness;
	}

	/** The path of the program. An abort says that the caller no longer waits. */
	async program(toolchain: CppToolchain, text: CppText, signal: Signal | undefined): Build {
		const headers = await this.precompiled(toolchain);
		if (!headers.ok) return headers;
		const key = hash([headers.value, text.main, text.source]);
		const known = this.failed.get(key);
		if (known !== undefined) return err(known);
		const going = this.going.get(key) ?? this.begin(toolchain, headers.value, key, text);
		going.waiting++;
		const leave = () => {
			if (--going.waiting === 0) going.controller.abort();
		};
		if (signal?.aborted) leave();
		signal?.addEventListener("abort", leave, { once: true });
		try {
			return await going.build;
		} finally {
			signal?.removeEventListener("abort", leave);
		}
	}

	private begin(toolchain: CppToolchain, headers: string, key: string, text: CppText): Going {
		const controller = new AbortController();
		const build = this.compile(toolchain, headers, key, text, controller.signal).finally(() => {
			if (this.going.get(key)?.controller === controller) this.going.delete(key);
		});
		const going = { build, controller, waiting: 0 };
		this.going.set(key, going);
		// who comes later must not share what is being ended
		controller.signal.addEventListener("abort", () => this.going.delete(key), { once: true });
		return going;
	}

	dispose(): void {
		this.closing.abort();
	}

	private async compile(
		toolchain: CppToolchain,
		headers: string,
		key: string,
		text: CppText,
		signal: AbortSignal,
	): Build {
		const place = join(this.folder, `build-${key}`);
		const program = join(place, programFile);
		if (existsSync(program)) {
			const now = new Date();
			await utimes(place, now, now).catch(() => {}); // it is used, and may stay
			return ok(program);
		}
		const made = await this.inNewFolder(place, async (folder) => {
			await writeFile(join(folder, solutionFile), text.source);
			await writeFile(join(folder, mainFile), text.main);
			const args = [
				...toolchain.flags,
				// the harness comes first: its beginning must be before the globals of the solution
				...["-I", headers, "-include", header, join(headers, runtimeObject), mainFile, "-o", programFile],
				...toolchain.linkFlags,
			];
			return runCompiler(toolchain.path, args, folder, compileMs, AbortSignal.any([signal, this.closing.signal]));
		});
		if (made.ok) {
			await prune(this.folder, "build-", keptBuilds);
			await prune(this.folder, "new-", 0);
			return ok(program);
		}
		if (signal.aborted || this.closing.signal.aborted) {
			return err({ kind: "sentence", message: failureTexts.cppStopped.say() });
		}
		// what the compiler said of a text it will say again; a full disk or a busy machine may be over
		if (made.error.kind === "said") this.failed.set(key, made.error);
		for (const old of [...this.failed.keys()].slice(0, -keptBuilds)) this.failed.delete(old);
		return made;
	}

	/** The folder with the precompiled headers. */
	private precompiled(toolchain: CppToolchain): Promise<Result<string, BuildFailure>> {
		this.headers ??= this.precompile(toolchain).then((made) => {
			if (!made.ok) this.headers = undefined;
			return made;
		});
		return this.headers;
	}

	private async precompile(toolchain: CppToolchain): Promise<Result<string, BuildFailure>> {
		const files = (await readdir(this.harness, { recursive: true })).filter((name) => /\.(?:hpp|h)$/.test(name)).sort();
		const texts = await Promise.all(files.map((name) => readFile(join(this.harness, name), "utf8")));
		const key = hash([toolchain.path, toolchain.version, ...toolchain.flags, ...files, ...texts]);
		const place = join(this.folder, `headers-${key}`);
		if (existsSync(join(place, runtimeObject))) {
			const now = new Date();
			await utimes(place, now, now).catch(() => {}); // it is used, and may stay
			return ok(place);
		}
		const made = await this.inNewFolder(place, async (folder) => {
			for (const name of files) await cp(join(this.harness, name), join(folder, name));
			const output = `${header}${toolchain.headerEnding}`;
			const compile = (args: readonly string[]) =>
				runCompiler(toolchain.path, [...toolchain.flags, ...args], folder, headersMs, this.closing.signal);
			const precompiled = await compile(["-x", "c++-header", header, "-o", output]);
			return precompiled.code === 0
				? compile(["-include", header, "-x", "c++", "-c", "runtime.hpp", "-o", runtimeObject])
				: precompiled;
		});
		if (!made.ok) {
			const why = made.error.kind === "said" ? made.error.said.trim().slice(0, 600) : made.error.message;
			return err({ kind: "sentence", message: failureTexts.cppPartRefused.say({ name: toolchain.name, why }) });
		}
		await prune(this.folder, "headers-", keptHeaders);
		return ok(place);
	}

	/** Made beside its place and moved there when it is whole: another window may make the same. */
	private async inNewFolder(
		place: string,
		make: (folder: string) => Promise<CompilerRun>,
	): Promise<Result<void, BuildFailure>> {
		const folder = join(this.folder, `new-${randomBytes(6).toString("hex")}`);
		try {
			await mkdir(folder, { recursive: true });
			const run = await make(folder);
			if (run.timedOut) {
				const message = failureTexts.cppTooSlow.say({ limitS: compileMs / 1000 });
				return err({ kind: "sentence", message });
			}
			if (run.code !== 0) return err({ kind: "said", said: run.said });
			await rename(folder, place).catch((error: NodeJS.ErrnoException) => {
				if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
			});
			return ok(undefined);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return err({ kind: "sentence", message: failureTexts.cppNotKept.say({ folder: this.folder, why }) });
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}
}

async function prune(folder: string, prefix: string, kept: number): Promise<void> {
	const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
	const aged = await Promise.all(
		names.map(async (name) => ({
			name,
			at: await stat(join(folder, name)).then(
				({ mtimeMs }) => mtimeMs,
				() => 0,
			),
		})),
	);
	aged.sort((a, b) => b.at - a.at);
	for (const { name, at } of aged.slice(kept)) {
		if (Date.now() - at > youngMs) await rm(join(folder, name), { recursive: true, force: true });
	}
}

function hash(parts: readonly string[]): string {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}
