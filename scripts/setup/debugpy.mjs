import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withFileLock } from "./fileLock.mjs";
import { pins } from "./pins.mjs";
import { runProcess } from "./runProcess.mjs";

const interpreter = (folder) =>
	process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");

/**
 * A Python of its own with debugpy in it, for the tests that debug a Python solution.
 * @param {string} root
 * @param {(part: string) => void} say
 * @returns {Promise<{ python: string } | { missing: string }>}
 */
export async function ensureDebugpy(root, say) {
	const own = process.platform === "win32" ? "python" : "python3";
	const asked = await runProcess(own, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"], {
		timeoutMs: 10_000,
	});
	if (asked.exitCode !== 0) return { missing: "there is no Python to debug with" };
	const cache = join(root, ".cache", "debugpy");
	const target = join(cache, `${pins.debugpyVersion}-python${asked.output.trim()}`);
	if (existsSync(interpreter(target))) return { python: interpreter(target) };
	mkdirSync(cache, { recursive: true });
	return withFileLock(join(cache, "install.lock"), async () => {
		if (existsSync(interpreter(target))) return { python: interpreter(target) };
		const work = `${target}.part`;
		rmSync(work, { recursive: true, force: true });
		const spec = `debugpy==${pins.debugpyVersion}`;
		say(`fetching ${spec} for the tests of the Python debugger`);
		// without pip inside: a Debian Python cannot put one there
		const made = await runProcess(own, ["-m", "venv", "--without-pip", work], { timeoutMs: 60_000 });
		const where = await runProcess(
			interpreter(work),
			["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
			{
				timeoutMs: 10_000,
			},
		);
		if (made.exitCode !== 0 || where.exitCode !== 0)
			return { missing: `Python made no folder for debugpy: ${made.output.trim()}` };
		const flags = ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:"];
		const args = ["-m", "pip", "install", ...flags, "--target", where.output.trim(), spec];
		const { exitCode, output } = await runProcess(own, args, { timeoutMs: 120_000 });
		if (exitCode !== 0) return { missing: `${spec} could not be fetched: ${output.trim().split("\n").at(-1)}` };
		rmSync(target, { recursive: true, force: true });
		renameSync(work, target);
		return { python: interpreter(target) };
	});
}
