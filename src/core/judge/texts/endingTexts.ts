import * as l10n from "@vscode/l10n";

import { failureText, fixedText } from "../../base/failureText.ts";
import { withFullStop } from "../../base/withFullStop.ts";
import type { LanguageId } from "../../problem/problem.ts";
import { facts } from "./facts.ts";

/** A call that did not return. */
export const endingTexts = {
	threw: failureText(
		({ type, message, lineBase0 }: { type: string; message: string; lineBase0?: number | undefined }) => {
			const line = lineBase0 === undefined ? "" : l10n.t` at line ${lineBase0 + 1}`;
			const what = message === "" ? type : `${type}: ${message}`;
			return `${withFullStop(l10n.t`Your code stopped with ${line === "" ? what.trim() : what.trim().replace(/\.$/, "")}${line}`)}${advice(type, message)}`;
		},
		{ type: "IndexError", message: "list index out of range", lineBase0: 3 },
		{ type: "RecursionError", message: "maximum recursion depth exceeded", lineBase0: 3 },
		{ type: "NotImplementedError", message: "", lineBase0: 1 },
		{ type: "ModuleNotFoundError", message: "No module named 'pandas'", lineBase0: 0 },
		{ type: "RuntimeError", message: "can't start new thread", lineBase0: 5 },
		{ type: "Thrown value", message: "too large" },
		{ type: "ValueError", message: "there is no such shelf." },
	),
	/** `fact`: which name was looked for and what is there instead, as the runner of the language tells it */
	missing: failureText(
		({ fact, language }: { fact: string; language: LanguageId }) => {
			return l10n.t`The ${fact.trim()} ${toBeCalled(fact.trim(), language)}`;
		},
		{ fact: "function `solve` was not found in solution.py. It has `solv`.", language: "python" },
		{ fact: "query must return the columns n in this order; it returns a.", language: "sql" },
		{ fact: facts.queryInGo.say(), language: "go" },
		{ fact: "method `solve` in solution.java has 1 parameter, and the judge gives it 2 arguments.", language: "java" },
	),
	exited: failureText(
		({ how }: { how: string }) =>
			l10n.t`Your code ended the whole process instead of returning a result: ${withFullStop(how.trim())} Return the answer and remove calls that exit.`,
		{ how: "sys.exit(0)" },
		{ how: "the process ended with exit code 3" },
	),
	timeLimit: failureText(
		({ timeLimitMs, lineBase0 }: { timeLimitMs: number; lineBase0?: number | undefined }) => {
			const line = lineBase0 === undefined ? "" : l10n.t` It was at line ${lineBase0 + 1} when it was stopped.`;
			return l10n.t`Over the limit of ${seconds(timeLimitMs)} of computing time.${line} Look for a loop that never ends or a pass over everything inside another.`;
		},
		{ timeLimitMs: 2000, lineBase0: 6 },
		{ timeLimitMs: 900 },
	),
	memoryLimit: failureText(
		({ memoryMb }: { memoryMb: number }) =>
			l10n.t`Over the limit of ${memoryMb} MB of memory. Keep only what is still needed; a list that grows in a loop is the usual cause.`,
		{ memoryMb: 512 },
	),
	outputLimit: fixedText(
		l10n.t`Too much output: more than 16 MB was printed, or the result is far larger than asked for. Remove the prints.`,
	),
	processLimit: fixedText(
		l10n.t`Too many processes: a solution needs none of its own, and these were ended. Remove the calls that start processes (fork, a pool, a subprocess).`,
	),
} as const;

function advice(type: string, message: string): string {
	if (/^(?:RecursionError|StackOverflowError|stack overflow)$/.test(type) || /call stack size/i.test(message)) {
		return l10n.t` The recursion has no end, or is deeper than 100,000 calls: check its stopping rule or use a loop.`;
	}
	if (type === "NotImplementedError" || message === "not written yet") {
		return l10n.t` This is the starter code: write your solution in its place.`;
	}
	if (
		/resource temporarily unavailable|can't start new thread|pthread_create|unable to create native thread/i.test(
			message,
		)
	) {
		return l10n.t` A solution may have 64 processes and threads at once: start fewer, or none.`;
	}
	if (/^(?:Import|ModuleNotFound)Error$/.test(type)) {
		return l10n.t` Only the standard library and packages of this interpreter can be imported.`;
	}
	return "";
}

/** What to do where `fact` says that there is nothing to call. */
function toBeCalled(fact: string, language: LanguageId): string {
	if (language === "sql") return l10n.t`Name each with AS.`;
	// no declaration helps there: the language is the wrong one
	if (fact === facts.queryInGo.say()) return l10n.t`Choose SQL as its language.`;
	return /not found/.test(fact)
		? l10n.t`Its name must be exactly the one of the starter code.`
		: l10n.t`Take its declaration from the starter code.`;
}

function seconds(ms: number): string {
	return `${ms >= 1000 ? Number((ms / 1000).toFixed(1)) : 1} s`;
}
