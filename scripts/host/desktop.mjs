import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runProcess } from "../setup/runProcess.mjs";

/** @returns {boolean} whether a window can be opened here */
export const hasDisplay = () =>
	process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @returns {string | undefined} the `code` command */
export function findCode() {
	const file = process.platform === "win32" ? "code.cmd" : "code";
	return (process.env.PATH ?? "")
		.split(delimiter)
		.map((folder) => join(folder, file))
		.find((path) => existsSync(path));
}

/**
 * A desktop VS Code for the tests inside the extension host. A download that does not begin within `startMs` is given up,
 * since the server from npm serves as well.
 * @param {{ root: string, startMs: number }} options
 * @returns {Promise<{ executable: string } | { missing: string }>}
 */
export async function ensureDesktop({ root, startMs }) {
	if (!hasDisplay()) return { missing: "there is no display to open a desktop VS Code on" };
	const script = join(root, "scripts", "host", "downloadDesktop.mjs");
	const probe = await runProcess(process.execPath, [script, "--probe"], { cwd: root, timeoutMs: startMs });
	if (probe.exitCode !== 0) return { missing: "a desktop VS Code is neither installed nor quickly downloadable" };
	const { exitCode, output } = await runProcess(process.execPath, [script], { cwd: root, timeoutMs: 10 * 60_000 });
	const executable = output.trim().split("\n").at(-1) ?? "";
	return exitCode === 0 && existsSync(executable) ? { executable } : { missing: `the download failed: ${executable}` };
}
