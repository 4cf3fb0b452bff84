// English throughout: the terminal program
import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";

/** What only the terminal says: its arguments, the files it is given, and its end. */
export const terminalTexts = {
	commandUnknown: failureText(
		({ name, names }: { name: string; names: readonly string[] }) =>
			`"${name}" is not a command. Commands: ${names.join(", ")}.`,
		{ name: "jugde", names: ["list", "judge", "stress"] },
	),
	argumentMissing: fixedText("an argument is missing."),
	argumentTooMany: failureText(({ given }: { given: string }) => `"${given}" is one argument too many.`, {
		given: "extra",
	}),
	optionOneOf: failureText(
		({ option, allowed, given }: { option: string; allowed: readonly string[]; given: string }) =>
			`${option} takes one of ${allowed.join(", ")}, not "${given}".`,
		{ option: "--group", allowed: ["sample", "all"], given: "edge" },
	),
	optionSeed: failureText(({ given }: { given: string }) => `--seed takes a whole number, not "${given}".`, {
		given: "x",
	}),
	optionShard: failureText(
		({ given }: { given: string }) => `--shard: a shard is written i/n with i from 1 to n, as 2/5, not "${given}".`,
		{ given: "3/2" },
	),
	otherEnding: failureText(
		({ file, endings }: { file: string; endings: readonly string[] }) =>
			`"${file}" is in no language that is judged (${endings.join(", ")}). Rename it to the ending of its language.`,
		{ file: "notes.txt", endings: [".py", ".ts", ".js"] },
	),
	solutionUnread: failureText(
		({ path, why }: { path: string; why: string }) =>
			`${path} cannot be read. ${asSentence(why)} Give the name of a file that is there and that you may read.`,
		{ path: "/home/me/gone.py", why: "no such file or directory" },
	),
	noSolutionBelow: failureText(
		({ folder }: { folder: string }) =>
			`There is no solution.* below ${folder}. Give a folder with one (solution.py, solution.ts), or the file itself.`,
		{ folder: "class/anna" },
	),
	judgeUnfinished: fixedText("The judge did not finish. Run again; if it stays, please report it."),
	searchStopped: fixedText("The search was stopped. Run it again to have its result."),
	terminalStopped: fixedText("Stopped before the end. Run it again to have the whole result."),
	/** the words “internal error” are what exit code 2 is called in the README */
	terminalFault: failureText(
		({ why }: { why: string }) => `internal error: ${asSentence(why)} Run it again; if it stays, please report it.`,
		{ why: "Cannot read properties of null" },
		{ why: "ENOSPC: no space left on device, write\nat line 3." },
	),
} as const;
