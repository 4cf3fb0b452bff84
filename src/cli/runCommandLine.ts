import { HumanError } from "../core/base/humanError.ts";
import { terminalTexts } from "../core/judge/texts/terminalTexts.ts";
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
			throw new UsageError(terminalTexts.commandUnknown.say({ name, names: Object.keys(commandTable) }));
		}
		const { command } = await load();
		if (rest.includes("--help") || rest.includes("-h")) {
			io.out(`woodshed ${command.usage}\n${command.summary}`);
			return 0;
		}
		return await command.run(rest, io);
	} catch (error) {
		io.note(oneLine(error, io.signal));
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

function oneLine(error: unknown, signal: AbortSignal): string {
	return words(error, signal).replace(/\s*\r?\n\s*/g, " · ");
}

function words(error: unknown, signal: AbortSignal): string {
	const text = error instanceof Error ? error.message : String(error);
	if (error instanceof HumanError || error instanceof UsageError) return text;
	// what fails after Ctrl+C is no fault
	return signal.aborted ? terminalTexts.terminalStopped.say() : terminalTexts.terminalFault.say({ why: text });
}
