import { HumanError } from "../core/base/humanError.ts";
import type { CommandIo, ExitCode } from "./command.ts";
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
