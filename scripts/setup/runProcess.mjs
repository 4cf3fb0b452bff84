import { spawn } from "node:child_process";
import { constants } from "node:os";

/** The environment without what `npm run` adds, which would make a nested npm believe it works for the outer project. */
export function cleanEnvironment(extra = {}) {
	const env = { ...process.env };
	for (const name of Object.keys(env)) {
		if (/^npm_(lifecycle|package|config_local_prefix|command|node_execpath|execpath)/.test(name) || name === "INIT_CWD")
			delete env[name];
	}
	return { ...env, ...extra };
}

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, echo?: boolean }} [options]
 * @returns {Promise<{ exitCode: number, output: string }>} 124 when the time ran out, 127 when it cannot be started
 */
export function runProcess(program, args, { cwd, env = cleanEnvironment(), timeoutMs, echo = false } = {}) {
	return new Promise((resolve) => {
		let output = "";
		let timedOut = false;
		const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
		const keep = (chunk) => {
			output += chunk;
			if (echo) process.stdout.write(chunk);
		};
		child.stdout.setEncoding("utf8").on("data", keep);
		child.stderr.setEncoding("utf8").on("data", keep);
		const timer =
			timeoutMs === undefined
				? undefined
				: setTimeout(() => {
						timedOut = true;
						child.kill("SIGKILL");
					}, timeoutMs);
		child.on("error", (error) => {
			clearTimeout(timer);
			resolve({ exitCode: 127, output: `${output}${error.message}` });
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			resolve({ exitCode: timedOut ? 124 : (code ?? 1), output });
		});
	});
}

/**
 * Runs a program on this terminal: same standard streams, its exit code returned. Ctrl+C reaches the child, and this
 * process waits for it.
 * @returns {Promise<number>}
 */
export function runAttached(program, args, { cwd, env = process.env } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, { cwd, env, stdio: "inherit" });
		const interrupt = () => {};
		const terminate = () => child.kill("SIGTERM");
		process.on("SIGINT", interrupt);
		process.on("SIGTERM", terminate);
		child.on("error", (error) => {
			process.stderr.write(`woodshed: cannot start ${program}: ${error.message}\n`);
			resolve(2);
		});
		child.on("close", (code, signal) => {
			process.off("SIGINT", interrupt);
			process.off("SIGTERM", terminate);
			resolve(code ?? 128 + (constants.signals[signal] ?? 1));
		});
	});
}
