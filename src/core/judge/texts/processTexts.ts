import * as l10n from "@vscode/l10n";

import { asClause } from "../../base/asClause.ts";
import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";
import { withFullStop } from "../../base/withFullStop.ts";

/** How a process of ours came to its end, as far as it is known. */
export interface ProcessEnd {
	readonly code: number | null;
	readonly signal: string | null;
	/** what it wrote last */
	readonly said: string;
}

const closed = {
	run: l10n.t`run again`,
	search: l10n.t`search again`,
	debug: l10n.t`debug again`,
} as const;

const questions = {
	load: "load",
	generate: l10n.t`build its inputs`,
	refusals: l10n.t`check the inputs`,
	check: l10n.t`check the answer`,
} as const;

/** The processes of the judge and of a package's code. */
export const processTexts = {
	judgeClosed: failureText(
		({ retry }: { retry: keyof typeof closed }) =>
			l10n.t`The judge was closed. Reload the window and ${closed[retry]}.`,
		{ retry: "run" },
		{ retry: "search" },
		{ retry: "debug" },
	),
	judgeLost: failureText(
		({ why }: { why: string }) => l10n.t`The judge's process was lost (${asClause(why)}). Run again: it starts anew.`,
		{ why: "exit code 134 " },
		{ why: "exit code 1 node:internal/modules\n  throw error;\n  ^\nError: out of memory." },
	),
	judgeFault: failureText(
		({ why }: { why: string }) =>
			l10n.t`The judge failed. ${asSentence(why)} Run again; if it stays, please report it.`,
		{ why: "Cannot read properties of null" },
	),
	runtimeNotStarted: failureText(
		({ runtime, why }: { runtime: string; why: string | ProcessEnd }) =>
			l10n.t`${runtime} could not be started. ${typeof why === "string" ? asSentence(why) : l10n.t`It ended at once (${endOf(why)}).${saidOf(why)}`} Start it in a terminal to see whether it works, then run again.`,
		{ runtime: "Python 3.12.1 (/usr/bin/python3)", why: "permission denied" },
		{ runtime: "Node 24", why: { code: 1, signal: null, said: "error while loading shared libraries\n" } },
	),
	packUnread: failureText(
		({ path, why }: { path: string | undefined; why: string }) =>
			l10n.t`${path ?? l10n.t`The problem's package`} cannot be read. ${asSentence(why)} Please report this package.`,
		{ path: undefined, why: "unexpected end of data" },
		{ path: "/home/me/packs/tiny-sum.json.gz", why: "unexpected end of data" },
	),
	packNotGiven: fixedText(l10n.t`The judge has lost the problem's package. Run again: it is sent anew.`),
	packCodeUnloaded: failureText(
		({ why }: { why: string }) => l10n.t`The package's code cannot be loaded: ${asSentence(why)}`,
		{
			why: "SyntaxError: Unexpected token",
		},
	),
	packNoGenerator: failureText(({ name }: { name: string }) => l10n.t`generators.ts has no generator "${name}".`, {
		name: "large",
	}),
	packOddInput: failureText(
		({ name, seed, n, why }: { name: string; seed: number; n: number; why: string }) =>
			l10n.t`${name}(seed ${seed}, n ${n}): ${withFullStop(why)}`,
		{ name: "large", seed: 1, n: 100, why: "rows is 3, not a list." },
		{ name: "large", seed: 1, n: 100, why: "rows is not a list" },
	),
	packNoCheck: fixedText(l10n.t`The package has no check.ts.`),
	packOddVerdict: failureText(
		({ file, type }: { file: "contract" | "check"; type: string }) =>
			l10n.t`${file}.ts answered with a ${type}; it must be null or a sentence.`,
		{ file: "check", type: "number" },
	),
	packImport: failureText(({ name }: { name: string }) => l10n.t`A package's code cannot import "${name}".`, {
		name: "node:fs",
	}),
	packClosed: fixedText(l10n.t`The process of the package's code was closed. Run again: it starts anew.`),
	packOddAnswer: fixedText(l10n.t`The package's process answered with something else.`),
	packNotStarted: failureText(
		({ why }: { why: string }) => l10n.t`The package's process did not start: ${asSentence(why)}`,
		{
			why: "permission denied",
		},
	),
	packOver: fixedText(l10n.t`The package's process has ended. Run again: it starts anew.`),
	packTooSlow: failureText(
		({ question, limitS }: { question: keyof typeof questions; limitS: number }) =>
			l10n.t`The package's code did not ${questions[question]} within ${limitS} s.`,
		{ question: "load", limitS: 10 },
		{ question: "generate", limitS: 10 },
	),
	packEnded: failureText(
		(end: ProcessEnd) =>
			l10n.t`The package's process ended (${endOf(end)}).${/heap out of memory|heap limit/i.test(end.said) ? l10n.t` It ran out of memory.` : saidOf({ ...end, said: end.said.trim().split("\n").slice(-3).join(" ") })}`,
		{ code: 1, signal: null, said: "" },
		{ code: null, signal: "SIGABRT", said: "FATAL ERROR: JavaScript heap out of memory" },
		{ code: 1, signal: null, said: "TypeError: x is not a function\n" },
	),
} as const;

export type PackQuestionKind = keyof typeof questions;

function endOf({ code, signal }: ProcessEnd): string {
	return signal ?? l10n.t`exit code ${code ?? "?"}`;
}

function saidOf({ said }: ProcessEnd): string {
	return said.trim() === "" ? "" : l10n.t` It said: ${asSentence(said.trim().slice(-600))}`;
}
