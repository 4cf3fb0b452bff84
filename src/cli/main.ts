import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { CommandIo, ExitCode, House } from "./command.ts";
import { commandTable } from "./commandTable.ts";
import { UsageError } from "./usageError.ts";

/** Runs one command line and returns its exit code; never throws. */
export async function runCommandLine(args: readonly string[], io: CommandIo): Promise<ExitCode> {
	const [name, ...rest] = args;
	try {
		if (name === undefined || name === "help" || name === "--help" || name === "-h") {
			await printHelp(io);
			return name === undefined ? 2 : 0;
		}
		const load = Object.hasOwn(commandTable, name) ? commandTable[name] : undefined;
		if (load === undefined) {
			throw new UsageError(`"${name}" is not a command. Commands: ${Object.keys(commandTable).join(", ")}.`);
		}
		const { command } = await load();
		if (rest.includes("--help") || rest.includes("-h")) {
			io.out(`woodshed ${command.usage}\n${command.summary}`);
			return 0;
		}
		return await command.run(rest, io);
	} catch (error) {
		io.note(oneLine(error));
		return 2;
	}
}

async function printHelp(io: CommandIo): Promise<void> {
	const commands = await Promise.all(Object.values(commandTable).map((load) => load()));
	const width = Math.max(...commands.map(({ command }) => command.name.length));
	io.out("woodshed <command> [arguments] [--json]\n");
	for (const { command } of commands) {
		io.out(`  ${command.name.padEnd(width)}  ${command.summary}\n  ${" ".repeat(width)}  ${command.usage}`);
	}
}

function oneLine(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	const said = error instanceof HumanError || error instanceof UsageError ? text : `internal error: ${text}`;
	return said.replace(/\s*\r?\n\s*/g, " · ");
}

/** Finds sources, packs and cache from where this program lies: `<repository>/src/cli`, or the folder of `packs/`. */
function findHouse(programFile: string): House {
	const folder = dirname(realpathSync(programFile));
	for (const root of [resolve(folder, "../.."), resolve(folder, "..")]) {
		if (existsSync(join(root, "problems", "coding")) && existsSync(join(root, "src", "cli", "main.ts"))) {
			return { repository: root, packs: join(root, "dist", "packs"), cache: join(root, ".cache") };
		}
	}
	return { packs: join(folder, "packs"), cache: join(homedir(), ".cache", "woodshed") };
}

function startedAs(): string | undefined {
	const program = process.argv[1];
	return program !== undefined && /[\\/](?:cli[\\/]main\.ts|cli\.c?js|main\.ts)$/.test(program) ? program : undefined;
}

const program = startedAs();
if (program !== undefined) {
	const ending = new AbortController();
	process.once("SIGINT", () => ending.abort());
	process.once("SIGTERM", () => ending.abort());
	runCommandLine(process.argv.slice(2), {
		// npm changes into the package's folder and keeps the caller's in INIT_CWD
		callerFolder: process.env["INIT_CWD"] ?? process.cwd(),
		env: process.env,
		house: findHouse(program),
		signal: ending.signal,
		out: (text) => process.stdout.write(`${text}\n`),
		note: (text) => process.stderr.write(`${text}\n`),
	}).then((code) => {
		process.exitCode = code;
	});
}
