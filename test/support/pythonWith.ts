import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * A Python interpreter of our own that has one package from PyPI, made once in the cache through `python3 -m venv` and
 * pip. A text says why there is none here.
 */
export function pythonWith(name: string, version: string): { readonly path: string } | string {
	const folder = join(import.meta.dirname, "..", "..", ".cache", "python", `${name}-${version}`);
	const path = process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
	const done = () => existsSync(path) && run(path, ["-c", `import ${name}`]) === undefined;
	if (done()) {
		return { path };
	}
	rmSync(folder, { recursive: true, force: true });
	const quiet = ["--quiet", "--disable-pip-version-check", "--only-binary", ":all:"];
	const failed =
		run("python3", ["-m", "venv", folder]) ?? run(path, ["-m", "pip", "install", ...quiet, `${name}==${version}`]);
	return failed === undefined && done() ? { path } : `${name} ${version} could not be installed: ${failed}`;
}

/** undefined: it worked; else the last line of what it said */
function run(program: string, args: readonly string[]): string | undefined {
	const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8", timeout: 120_000 });
	return status === 0 ? undefined : (error?.message ?? stderr.trim().split("\n").at(-1) ?? "no reason given");
}
