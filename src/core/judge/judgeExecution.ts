import * as l10n from "@vscode/l10n";

import type { Pack } from "../problem/pack.ts";
import type { PackCode } from "../problem/packCode.ts";
import { formatInputWire, formatOperation, formatOutputWire } from "../problem/formatValue.ts";
import { languageTable } from "../problem/languageTable.ts";
import type { Wire } from "../problem/wire.ts";
import { canonicalKey } from "./canonicalKey.ts";
import { answerMark } from "./answerMark.ts";
import { type Comparison, foreignType } from "./checker.ts";
import { compareAnswer } from "./compareAnswer.ts";
import type { JudgedCase } from "./judgedCase.ts";
import type { CaseResult, Submission } from "./judgeEvent.ts";
import { failureTexts } from "./failureTexts.ts";
import { explainEnding } from "./messages.ts";
import type { Execution } from "./sandbox.ts";
import type { Verdict } from "./verdict.ts";

export interface ExecutionContext {
	readonly pack: Pack;
	readonly submission: Submission;
	readonly packCode: PackCode;
	readonly timeLimitMs: number;
	readonly memoryMb: number;
}

/** The verdict on one execution, with the words that go with it. */
export async function judgeExecution(
	testCase: JudgedCase,
	execution: Execution,
	context: ExecutionContext,
): Promise<CaseResult> {
	const { outcome } = execution;
	const { pack, submission } = context;
	const { signature } = pack.problem;
	const { language } = submission;
	const judgement =
		outcome.kind === "returned"
			? await judgeValue(testCase, outcome.value, outcome.argsAfter, context)
			: explainEnding(outcome, {
					language,
					timeLimitMs: context.timeLimitMs,
					memoryMb: context.memoryMb,
					fileName: submission.fileName,
				});
	const failed = judgement.verdict !== "accepted";
	const shown = failed || testCase.shown;
	const message = [judgement.message, testCase.note ?? ""].filter((part) => part !== "").join(" ");
	return {
		id: testCase.id,
		name: testCase.name,
		group: testCase.group,
		verdict: judgement.verdict,
		timeMs: execution.cpuMs,
		message,
		why: shown ? testCase.why : "",
		...(shown ? { input: formatInputWire(signature, testCase.input, language) } : {}),
		...(shown ? { expected: formatOutputWire(signature, testCase.expected, language) } : {}),
		...(shown && outcome.kind === "returned" ? { actual: formatOutputWire(signature, outcome.value, language) } : {}),
		...(failed ? { mark: answerMark(outcome, pack.problem) } : {}),
		...(execution.output === "" ? {} : { output: execution.output }),
		frames: outcome.kind === "threw" || outcome.kind === "time-limit" ? outcome.frames : [],
	};
}

type Judgement = { readonly verdict: Verdict; readonly message: string };

async function judgeValue(
	testCase: JudgedCase,
	actual: Wire,
	argsAfter: Wire | undefined,
	{ pack, submission, packCode }: ExecutionContext,
): Promise<Judgement> {
	const { compare: how } = pack.problem;
	const foreign = foreignType(actual);
	if (foreign !== undefined) {
		const message =
			foreign === "Promise"
				? failureTexts.promise.say()
				: failureTexts.foreign.say({ type: foreign, language: submission.language });
		return { verdict: "wrong-answer", message };
	}
	if (how.kind === "custom") {
		const refused = await packCode.check(testCase.input, testCase.expected, actual);
		if (!refused.ok) return { verdict: "internal-error", message: failureTexts.brokenCase.say({ why: refused.error }) };
		if (refused.value !== null) return { verdict: "wrong-answer", message: refused.value };
	} else {
		const comparison = compareAnswer(pack.problem, testCase.expected, actual, submission.language);
		if (!comparison.equal) {
			return { verdict: "wrong-answer", message: sayDifference(comparison, testCase, pack, submission) };
		}
	}
	const changed = argsAfter === undefined ? [] : changedArguments(testCase.input, argsAfter, pack, submission);
	return changed.length > 0
		? { verdict: "wrong-answer", message: failureTexts.mutated.say({ names: changed, language: submission.language }) }
		: { verdict: "accepted", message: "" };
}

function sayDifference(
	{ path, reason }: Extract<Comparison, { equal: false }>,
	testCase: JudgedCase,
	pack: Pack,
	submission: Submission,
): string {
	const { signature } = pack.problem;
	const [first, ...rest] = path;
	if (first === undefined) return failureTexts.differs.say({ reason });
	if (signature.kind === "class" && typeof first === "number") {
		const operation = Array.isArray(testCase.input) ? (testCase.input as readonly Wire[])[first] : undefined;
		const call =
			operation === undefined ? "" : `, \`${formatOperation(signature.name, operation, submission.language)}\``;
		const place = l10n.t`operation ${first + 1}${call}${rest.length > 0 ? `, ${places(rest)}` : ""}`;
		return failureTexts.differsAt.say({ place, reason });
	}
	if (signature.kind === "query" && typeof first === "number") {
		const column = typeof rest[0] === "number" ? signature.columns[rest[0]]?.name : undefined;
		const place = l10n.t`row ${first + 1}${column === undefined ? "" : l10n.t`, column ${column}`}`;
		return failureTexts.differsAt.say({ place, reason });
	}
	return failureTexts.differsAt.say({ place: places(path), reason });
}

function places(path: readonly (number | string)[]): string {
	return path.map((step) => `[${step}]`).join("");
}

/** The names of the parameters that may not be changed and were. */
function changedArguments(before: Wire, after: Wire, pack: Pack, submission: Submission): string[] {
	const { signature } = pack.problem;
	if (!Array.isArray(before) || !Array.isArray(after) || signature.kind === "query") return [];
	const [old, now] = [before as readonly Wire[], after as readonly Wire[]];
	const differs = (a: Wire | undefined, b: Wire | undefined) =>
		canonicalKey(a ?? null, false) !== canonicalKey(b ?? null, false);
	const live = (type: string) => /iterator|callable/.test(type);
	if (signature.kind === "function") {
		return signature.params
			.filter((one, i) => one.mutable !== true && !live(one.type) && differs(old[i], now[i]))
			.map((one) => languageTable[submission.language].spell(one.name, "parameter"));
	}
	const changed = new Set<string>();
	for (const [i, operation] of old.entries()) {
		const [name, ...args] = Array.isArray(operation) ? (operation as readonly Wire[]) : [];
		const later = now[i];
		const params = name === "new" ? signature.init : signature.methods.find((one) => one.name === name)?.params;
		for (const [j, one] of (params ?? []).entries()) {
			const value = Array.isArray(later) ? (later as readonly Wire[])[j + 1] : undefined;
			if (one.mutable !== true && !live(one.type) && differs(args[j], value)) {
				changed.add(languageTable[submission.language].spell(one.name, "parameter"));
			}
		}
	}
	return [...changed];
}
