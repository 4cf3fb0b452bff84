import type { LanguageId } from "../problem/problem.ts";
import { languageAdvice } from "./languageAdvice.ts";
import type { Outcome } from "./sandbox.ts";
import type { Verdict } from "./verdict.ts";

/** What a sentence may need to know. */
interface Situation {
	readonly language: LanguageId;
	readonly timeLimitMs: number;
	readonly memoryMb: number;
	readonly fileName: string;
}

type Ending = Exclude<Outcome, { readonly kind: "returned" }>;
type Row<K> = {
	readonly verdict: Verdict;
	readonly say: (outcome: Extract<Ending, { readonly kind: K }>, situation: Situation) => string;
};

/** What each ending of a call is called, and what to do about it: one row a kind. */
const endings: { readonly [K in Ending["kind"]]: Row<K> } = {
	threw: {
		verdict: "runtime-error",
		say: ({ type, message, frames }) => {
			const line = frames[0] === undefined ? "" : ` at line ${frames[0].lineBase0 + 1}`;
			const what = message === "" ? type : `${type}: ${message}`;
			return `${sentence(`Your code stopped with ${what.trim()}${line}`)}${advice(type, message)}`;
		},
	},
	missing: {
		verdict: "runtime-error",
		say: ({ message }, { language }) =>
			language === "sql"
				? `The ${message.trim()} Name each with AS.`
				: `The ${message.trim()}${/not found/.test(message) ? " Its name must be exactly the one of the starter code." : ""}`,
	},
	exited: {
		verdict: "runtime-error",
		say: ({ message }) =>
			`Your code ended the whole process instead of returning a result: ${sentence(message.trim())} Return the answer and remove calls that exit.`,
	},
	"time-limit": {
		verdict: "time-limit-exceeded",
		say: ({ frames }, { timeLimitMs }) => {
			const line = frames[0] === undefined ? "" : ` It was at line ${frames[0].lineBase0 + 1} when it was stopped.`;
			return `Over the limit of ${seconds(timeLimitMs)} of computing time.${line} Look for a loop that never ends or a pass over everything inside another.`;
		},
	},
	"memory-limit": {
		verdict: "memory-limit-exceeded",
		say: (_, { memoryMb }) =>
			`Over the limit of ${memoryMb} MB of memory. Keep only what is still needed; a list that grows in a loop is the usual cause.`,
	},
	"output-limit": {
		verdict: "output-limit-exceeded",
		say: () =>
			"Too much output: more than 16 MB was printed, or the result is far larger than asked for. Remove the prints.",
	},
	"process-limit": {
		verdict: "runtime-error",
		say: () =>
			"Too many processes: a solution needs none of its own, and these were ended. Remove the calls that start processes (fork, a pool, a subprocess).",
	},
};

/** The verdict and the words for a call that did not return. */
export function explainEnding(outcome: Ending, situation: Situation): { verdict: Verdict; message: string } {
	const row = endings[outcome.kind] as Row<Ending["kind"]>;
	return { verdict: row.verdict, message: row.say(outcome as never, situation) };
}

/** The other sentences of the judge. */
export const sentences = {
	leak: "It passes when run alone: state leaks between cases (a global or class variable). Create what changes inside the function, or in the constructor.",
	orderLeak:
		"It passes in the usual order and fails in another: state leaks between cases (a global or class variable). Create what changes inside the function, or in the constructor.",
	mutated: (names: readonly string[], language: LanguageId) =>
		`The result is right, but the call changed its argument ${names.map((name) => `\`${name}\``).join(", ")}. Work on a copy: ${languageAdvice[language].copy}.`,
	foreign: (type: string, language: LanguageId) =>
		`The result holds a ${type}, which is not a plain value. ${languageAdvice[language].plain}`,
	promise: "The result is a Promise that never settled. Return the value itself.",
	illegalOwnCase: (why: string) => `This case of yours is not a legal input: ${sentence(why)} Correct or delete it.`,
	brokenCase: (why: string) => `The problem's package is at fault, not your solution: ${sentence(why)}`,
	noReference: "The package has no reference solution that runs here, so this case has no expected output.",
	notLoaded: (message: string) => `${message} No case could be run, as this happens while the file is loaded.`,
	manyAnswers:
		"This problem accepts several answers to one input, so random inputs cannot be judged. Submit runs the cases that were made for it.",
	stopped: (left: number) =>
		`The run ended early: ${left === 1 ? "one more case was" : `${left} more cases were`} not run.`,
} as const;

function advice(type: string, message: string): string {
	if (
		type === "RecursionError" ||
		type === "StackOverflowError" ||
		type === "stack overflow" ||
		/call stack size/i.test(message)
	) {
		return " The recursion has no end, or is deeper than 100,000 calls: check its stopping rule or use a loop.";
	}
	if (type === "NotImplementedError" || message === "not written yet") {
		return " This is the starter code: write your solution in its place.";
	}
	if (
		/resource temporarily unavailable|can't start new thread|pthread_create|unable to create native thread/i.test(
			message,
		)
	) {
		return " A solution may have 64 processes and threads at once: start fewer, or none.";
	}
	if (/^(?:Import|ModuleNotFound)Error$/.test(type)) {
		return " Only the standard library and packages of this interpreter can be imported.";
	}
	return "";
}

function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

function seconds(ms: number): string {
	return `${ms >= 1000 ? Number((ms / 1000).toFixed(1)) : 1} s`;
}
