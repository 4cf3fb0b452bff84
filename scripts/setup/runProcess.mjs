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
						// First the chance to end what it started itself.
						child.kill("SIGTERM");
						setTimeout(() => child.kill("SIGKILL"), 3000).unref();
					}, timeoutMs);
		const endWithUs = () => child.kill("SIGTERM");
		process.on("exit", endWithUs);
		child.on("error", (error) => {
			clearTimeout(timer);
			process.off("exit", endWithUs);
			resolve({ exitCode: 127, output: `${output}${error.message}` });
		});
		child.on("close", (code) => {
			clearTimeout(timer);
			process.off("exit", endWithUs);
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
		// A terminal sends Ctrl+C to both; without one we have to pass it on.
		const interrupt = () => process.stdin.isTTY || child.kill("SIGINT");
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

/** Ends this process on a signal in the ordinary way, so that whatever it started is ended by its `exit` listeners. */
export function exitOnSignals() {
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
