import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { cleanEnvironment, runProcess } from "./runProcess.mjs";
import { SetupError } from "./setupError.mjs";

/** @returns {string} the path of npm's JavaScript entry, so that any Node can run it */
export function findNpm() {
	const fromRun = process.env.npm_execpath;
	const besideNode = dirname(process.execPath);
	const candidates = [
		fromRun?.endsWith("npm-cli.js") ? fromRun : undefined,
		join(besideNode, "node_modules", "npm", "bin", "npm-cli.js"),
		join(besideNode, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
		...(process.env.PATH ?? "").split(delimiter).flatMap((folder) => {
			const script = join(folder, "npm");
			if (folder === "" || !existsSync(script)) return [];
			const real = realpathSync(script);
			return real.endsWith(".js") ? [real] : [join(dirname(real), "node_modules", "npm", "bin", "npm-cli.js")];
		}),
	];
	const found = candidates.find((path) => path !== undefined && existsSync(path));
	if (found === undefined)
		throw new SetupError("npm was not found.", "Install Node 20 or newer together with npm, then run this again.");
	return found;
}

/**
 * Runs npm under the given Node, with that Node first on PATH for whatever npm starts.
 * @param {string} nodePath
 * @param {string[]} args
 * @param {string} cwd
 * @param {string} what for the message when it fails
 */
export async function runNpm(nodePath, args, cwd, what) {
	const env = cleanEnvironment();
	const pathName = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
	env[pathName] = `${dirname(nodePath)}${delimiter}${env[pathName] ?? ""}`;
	const { exitCode, output } = await runProcess(nodePath, [findNpm(), ...args], { cwd, env });
	if (exitCode === 0) return;
	// What npm says first is the cause; what follows is its manual.
	const lines = output.split("\n").filter((line) => /npm error \S/.test(line));
	throw new SetupError(
		`${what}: npm ended with code ${exitCode}.\n${lines
			.slice(0, 10)
			.map((line) => `    ${line}`)
			.join("\n")}`,
		"Check that the npm registry can be reached (`npm ping`) and that the disk has room, then run this again.",
	);
}
