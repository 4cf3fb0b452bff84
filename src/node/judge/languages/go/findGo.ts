import { failureTexts } from "../../../../core/judge/failureTexts.ts";

import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";

export interface GoToolchain {
	/** the `go` command */
	readonly path: string;
	/** "1.26.8" */
	readonly version: string;
}

const oldest = 19;
const exe = process.platform === "win32" ? "go.exe" : "go";

/**
 * The first `go` that answers and is new enough: the one of the setting, the one of the path, the usual places. Else the
 * sentence that says what to do; a chosen one that does not work is never replaced silently.
 */
export async function findGo(chosen: string | undefined): Promise<GoToolchain | string> {
	if (chosen !== undefined && chosen !== "") {
		const found = await ask(chosen);
		if (typeof found === "object") {
			return found;
		}
		return failureTexts.goUnusable.say({ chosen, version: found, oldest });
	}
	let old: string | undefined;
	for (const candidate of [...new Set([...onThePath(), ...usualPlaces()])].filter((path) => existsSync(path))) {
		const found = await ask(candidate);
		if (typeof found === "object") {
			return found;
		}
		old ??= found;
	}
	return failureTexts.goAbsent.say({ version: old, platform: process.platform, oldest });
}

function onThePath(): string[] {
	const folders = (process.env["PATH"] ?? "").split(delimiter);
	return folders.filter(isAbsolute).map((folder) => join(folder, exe));
}

function usualPlaces(): string[] {
	const home = homedir();
	const sdks = join(home, "sdk");
	const places = [
		"/usr/local/go/bin",
		"/usr/lib/go/bin",
		"/snap/bin",
		join(home, "go", "bin"),
		join(home, ".local", "go", "bin"),
		...newestFirst(namesIn(sdks)).map((name) => join(sdks, name, "bin")),
		...newestFirst(namesIn("/usr/lib").filter((name) => /^go-1\.\d+$/.test(name))).map(
			(name) => `/usr/lib/${name}/bin`,
		),
		"/opt/homebrew/bin",
		"/home/linuxbrew/.linuxbrew/bin",
	];
	const windows = [
		...["ProgramFiles", "ProgramW6432", "LOCALAPPDATA"].flatMap((name) => {
			const folder = process.env[name];
			return folder === undefined ? [] : [join(folder, "Go", "bin"), join(folder, "Programs", "Go", "bin")];
		}),
		join(home, "scoop", "apps", "go", "current", "bin"),
		join(home, "go", "bin"),
		...newestFirst(namesIn(sdks)).map((name) => join(sdks, name, "bin")),
	];
	return (process.platform === "win32" ? windows : places).map((folder) => join(folder, exe));
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		// there is none
		return [];
	}
}

function newestFirst(names: readonly string[]): string[] {
	return [...names].sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
}

/** The version text alone: it runs and is too old. */
function ask(path: string): Promise<GoToolchain | string | undefined> {
	return new Promise((resolve) => {
		const env = { ...process.env, GOTOOLCHAIN: "local", GOFLAGS: "" };
		execFile(path, ["version"], { timeout: 8000, windowsHide: true, env }, (error, stdout) => {
			const version = error ? null : /\bgo(1\.(\d+)[\w.]*)/.exec(stdout);
			if (!version?.[1]) {
				resolve(undefined);
				return;
			}
			resolve(Number(version[2]) >= oldest ? { path, version: version[1] } : version[1]);
		});
	});
}
