import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

import { asSentence } from "../core/base/asSentence.ts";
import { terminalTexts } from "../core/judge/texts/terminalTexts.ts";
import type { Command } from "./command.ts";
import { UsageError } from "./usageError.ts";

/**
 * Reads the arguments of one command: options as `node:util` `parseArgs` describes them (`--json` is always one of them),
 * and from `least` to `most` positional arguments. Throws UsageError.
 */
export function parseCommandLine<O extends ParseArgsOptionsConfig>(
	command: Pick<Command, "name" | "usage">,
	args: readonly string[],
	shape: { readonly options: O; readonly least: number; readonly most: number },
) {
	const parse = () =>
		parseArgs({
			args: [...args],
			options: { ...shape.options, json: { type: "boolean", default: false } },
			allowPositionals: true,
			strict: true,
		});
	let parsed: ReturnType<typeof parse>;
	try {
		parsed = parse();
	} catch (error) {
		throw new UsageError(usageLine(command, asSentence(error instanceof Error ? error.message : String(error))));
	}
	const count = parsed.positionals.length;
	if (count < shape.least) {
		throw new UsageError(usageLine(command, terminalTexts.argumentMissing.say()));
	}
	if (count > shape.most) {
		const given = parsed.positionals[shape.most] ?? "";
		throw new UsageError(usageLine(command, terminalTexts.argumentTooMany.say({ given })));
	}
	return parsed;
}

/** "judge: an argument is missing. Usage: woodshed judge <slug> <file>" */
export function usageLine(command: Pick<Command, "name" | "usage">, what: string): string {
	return `${command.name}: ${what} Usage: woodshed ${command.usage}`;
}

/** Reads one value out of a closed set. */
export function oneOf<T extends string>(
	command: Pick<Command, "name" | "usage">,
	option: string,
	value: string,
	allowed: readonly T[],
): T {
	const found = allowed.find((word) => word === value);
	if (found === undefined) {
		throw new UsageError(usageLine(command, terminalTexts.optionOneOf.say({ option, allowed, given: value })));
	}
	return found;
}
