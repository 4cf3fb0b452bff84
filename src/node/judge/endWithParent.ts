import { spawn } from "node:child_process";
import { fstatSync } from "node:fs";

/** Ends the process that is given as its argument when standard input ends, and itself when that process does. */
const guardian = `
const pid = Number(process.argv[1]);
process.on("disconnect", () => process.exit());
process.stdin.on("end", () => { try { process.kill(pid, "SIGKILL"); } catch {} process.exit(); }).on("error", () => {}).resume();
`;

/**
 * This process ends with the one that holds its standard input, even while it stands at a breakpoint or loops for ever: a
 * process of its own watches, as nothing in this one can. Does nothing where nobody holds it (a terminal, an empty input).
 */
export function endWithParent(): void {
	const stdin = fstatSync(0);
	if (!stdin.isFIFO() && !stdin.isSocket()) {
		return;
	}
	const { NODE_OPTIONS: _options, VSCODE_INSPECTOR_OPTIONS: _inspector, ...rest } = process.env;
	const watch = spawn(process.execPath, ["-e", guardian, String(process.pid)], {
		env: { ...rest, ELECTRON_RUN_AS_NODE: "1" },
		stdio: ["inherit", "ignore", "ignore", "ipc"],
		windowsHide: true,
	});
	watch.on("error", () => {}); // the debugger itself ends this process too
	watch.unref();
	watch.channel?.unref();
}
