import { spawn } from "node:child_process";

import { killGroup } from "../../processTree.ts";

export interface CompilerRun {
	/** null: killed, or never started */
	readonly code: number | null;
	/** what it said, at most 64 KB */
	readonly said: string;
	readonly timedOut: boolean;
}

const keptText = 64 * 1024;
/** Its own limits, beside the clock: 4 GB of address space, 60 s of computing, files of 1 GB. */
const limited = 'ulimit -v 4194304; ulimit -t 60; ulimit -f 2097152; exec "$0" "$@"';

/** Runs a compiler in a folder, ended with all it started after `wallMs` or when the signal is aborted. */
export function runCompiler(
	command: string,
	args: readonly string[],
	folder: string,
	wallMs: number,
	signal?: AbortSignal,
): Promise<CompilerRun> {
	return new Promise((resolve) => {
		const child = spawn("/bin/sh", ["-c", `{ ${limited}; } 2>&1`, command, ...args], {
			cwd: folder,
			env: compilerEnvironment(folder),
			stdio: ["ignore", "pipe", "pipe"],
			detached: true,
		});
		let said = "";
		let timedOut = false;
		const kill = () => {
			if (child.pid !== undefined) killGroup(child.pid);
		};
		const timer = setTimeout(() => {
			timedOut = true;
			kill();
		}, wallMs);
		signal?.addEventListener("abort", kill, { once: true });
		if (signal?.aborted) kill();
		const keep = (chunk: string) => {
			if (said.length < keptText) said = (said + chunk).slice(0, keptText);
		};
		child.stdout.setEncoding("utf8").on("data", keep);
		child.stderr.setEncoding("utf8").on("data", keep);
		const done = (code: number | null) => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", kill);
			resolve({ code, said, timedOut });
		};
		child.on("error", (error) => {
			said = error.message;
			done(null);
		});
		child.on("close", (code) => done(code));
	});
}

/** What a compiler needs to find its parts, and messages in plain English; nothing that adds folders of headers. */
function compilerEnvironment(folder: string): Record<string, string> {
	const kept = ["PATH", "LD_LIBRARY_PATH", "DEVELOPER_DIR", "SDKROOT", "HOME"].flatMap((name) => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value] as const];
	});
	return { ...Object.fromEntries(kept), LC_ALL: "C", TMPDIR: folder };
}
