import * as l10n from "@vscode/l10n";

import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";
import { withFullStop } from "../../base/withFullStop.ts";
import { languageTable } from "../../problem/languageTable.ts";
import type { LanguageId } from "../../problem/problem.ts";
import { languageAdvice } from "../languageAdvice.ts";

const leakAdvice = l10n.t`Create what changes inside the function, or in the constructor.`;

/** A result that is not right, and a case that says nothing about the solution. */
export const caseTexts = {
	/** `reason`: our own words without a full stop, or what a package's check.ts says, with or without one */
	differs: failureText(
		({ reason }: { reason: string }) => `${reason.charAt(0).toUpperCase()}${withFullStop(reason.slice(1))}`,
		{ reason: "expected 6, got 7" },
		{ reason: "the plan costs 7, and one of 6 is possible." },
	),
	differsAt: failureText(
		({ place, reason }: { place: string; reason: string }) => l10n.t`At ${place}: ${withFullStop(reason)}`,
		{ place: "[0][2]", reason: "expected 6, got 7" },
		{ place: "operation 3, `put(1, 2)`", reason: "expected 6, got 7" },
		{ place: "row 2, column name", reason: 'expected "a", got "b"' },
		{ place: "[2]", reason: "this step is not possible." },
	),
	leak: fixedText(
		l10n.t`It passes when run alone: state leaks between cases (a global or class variable). ${leakAdvice}`,
	),
	orderLeak: fixedText(
		l10n.t`It passes in the usual order and fails in another: state leaks between cases (a global or class variable). ${leakAdvice}`,
	),
	mutated: failureText(
		({ names, language }: { names: readonly string[]; language: LanguageId }) =>
			l10n.t`The result is right, but the call changed its argument ${names.map((name) => `\`${name}\``).join(", ")}. Work on a copy: ${languageAdvice[language].copy}.`,
		{ names: ["rows"], language: "python" },
		{ names: ["rows", "by"], language: "go" },
	),
	foreign: failureText(
		({ type, language }: { type: string; language: LanguageId }) =>
			l10n.t`The result holds a ${type}, which is not a plain value. ${languageAdvice[language].plain}`,
		{ type: "generator", language: "python" },
		{ type: "WeakMap", language: "typescript" },
	),
	promise: fixedText(l10n.t`The result is a Promise that never settled. Return the value itself.`),
	illegalOwnCase: failureText(
		({ why }: { why: string }) =>
			l10n.t`This case of yours is not a legal input: ${withFullStop(why)} Correct or delete it in cases.yaml.`,
		{ why: "gap_s holds -1, below 0." },
		{ why: "the input is not a list of arguments" },
	),
	ownOutputWrong: failureText(
		({ shown }: { shown: string }) =>
			l10n.t`The expected output written in this case of yours is not right: it is ${shown}. Correct it in cases.yaml, or leave it empty.`,
		{ shown: "[1, 2]" },
	),
	brokenCase: failureText(
		({ why }: { why: string }) =>
			l10n.t`The problem's package is at fault, not your solution. ${asSentence(why)} Please report this package.`,
		{ why: "The reference solution.py did not return: it ran out of time." },
		{ why: "check.ts answered with a number; it must be null or a sentence." },
	),
	noReference: fixedText(
		l10n.t`The package has no reference solution that runs here, so this case has no expected output.`,
	),
	caseNotBuilt: fixedText(l10n.t`The package's generator built no input for this case.`),
	referenceSilent: failureText(
		({ file, ending }: { file: string; ending: keyof typeof endings | undefined }) =>
			l10n.t`The reference ${file} did not return: ${ending === undefined ? l10n.t`it was not run` : endings[ending]}.`,
		{ file: "accepted/solution.py", ending: "time-limit" },
		{ file: "accepted/solution.py", ending: undefined },
	),
	referenceSilentAtScale: failureText(
		({ file }: { file: string }) => l10n.t`The reference ${file} did not return on every scale case.`,
		{ file: "accepted/solution.py" },
	),
	referenceNotRun: failureText(
		({ file, why }: { file: string; why: string }) =>
			l10n.t`The reference ${file} does not run here. ${asSentence(why)}`,
		{ file: "accepted/solution.py", why: "SyntaxError: invalid syntax" },
	),
	notLoaded: failureText(
		({ message }: { message: string }) =>
			l10n.t`${message} No case could be run, as this happens while the file is loaded.`,
		{ message: "Your code stopped with NameError: name 'x' is not defined at line 2." },
	),
	stopped: failureText(
		({ left }: { left: number }) =>
			l10n.t`The run ended early: ${left === 1 ? l10n.t`one more case was` : l10n.t`${left} more cases were`} not run. Look at the failed case first, then run again.`,
		{ left: 1 },
		{ left: 3 },
	),
	otherLanguage: failureText(
		({ language, languages }: { language: LanguageId; languages: readonly LanguageId[] }) =>
			l10n.t`This problem is not solved in ${languageTable[language].label}. Choose one of its languages: ${languages.map((one) => languageTable[one].label).join(", ")}.`,
		{ language: "sql", languages: ["python", "typescript"] },
	),
	manyAnswers: fixedText(
		l10n.t`This problem accepts several answers to one input, so random inputs cannot be judged. Choose Submit: it runs the cases that were made for it.`,
	),
	failsAfterOthers: failureText(
		({ why }: { why: string }) => l10n.t`An input fails only after others were run. ${why}`,
		{
			why: `It passes when run alone: state leaks between cases (a global or class variable). ${leakAdvice}`,
		},
	),
	searchFailed: failureText(({ label, why }: { label: string; why: string }) => `${label}: ${why}`, {
		label: "Compile error",
		why: "Line 3: SyntaxError: Unexpected token.",
	}),
} as const;

const endings = {
	returned: l10n.t`it returned nothing that can be read`,
	threw: l10n.t`it stopped with an error`,
	missing: l10n.t`its function was not found`,
	exited: l10n.t`it ended its process`,
	"time-limit": l10n.t`it ran out of time`,
	"memory-limit": l10n.t`it ran out of memory`,
	"output-limit": l10n.t`it printed or returned too much`,
	"process-limit": l10n.t`it started too many processes`,
} as const;
