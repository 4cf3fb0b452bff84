import * as l10n from "@vscode/l10n";

import type { Signal } from "../base/signal.ts";
import { askModel } from "./askModel.ts";
import { type Evidence, type Finding, type FindingVerdict, findingVerdicts } from "./finding.ts";
import { findQuote } from "./findQuote.ts";
import { findTerm, searchable } from "./findTerm.ts";
import { severityOf } from "./groundReply.ts";
import { type Grounding, prepareGrounding } from "./grounding.ts";
import { instructionSpans } from "./instructionSpans.ts";
import type { ReviewFailure, TokenUsage } from "./languageModel.ts";
import { plainText } from "./plainText.ts";
import { type RulingReply, rebuttalRequest } from "./rebuttalRequest.ts";
import type { Review, ReviewRow } from "./reviewEvent.ts";
import type { ReviewRequest } from "./reviewRequest.ts";
import type { Criterion } from "./rubric.ts";
import type { Ruling, Winner } from "./ruling.ts";
import { score } from "./score.ts";

/**
 * "I disagree": two fresh judgements of the finding and the objection, as statements by nobody, in both orders. The
 * verdict changes only where both choose the objection and both quote words of the document for it that the candidate
 * wrote; so whoever always agrees with the second statement, or with the objection whatever the text says, changes
 * nothing. A failure of either leaves it as it was and says so.
 */
export async function rebut(
	request: ReviewRequest,
	row: ReviewRow,
	rebuttal: string,
	result: Review,
	signal: Signal,
): Promise<Ruling> {
	const criterion = request.criteria.find((one) => one.id === row.criterion);
	const stands = (runs: Ruling["runs"], reason: string, usage: TokenUsage | null = null): Ruling => ({
		criterion: row.criterion,
		title: row.title,
		runs,
		changed: false,
		reason,
		before: row,
		after: row,
		review: result,
		usage,
	});
	const unheard: Ruling["runs"] = ["neither", "neither"];
	if (criterion === undefined || row.finding === undefined) {
		return stands(unheard, reasons.noFinding);
	}
	if ((rebuttal.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 2) {
		return stands(unheard, reasons.nothingSaid);
	}
	if (instructionSpans(rebuttal).length > 0) {
		return stands(unheard, reasons.instructs);
	}
	const finding = row.finding.message;
	const grounding = prepareGrounding(request);
	const first = await judge(request, criterion, [finding, rebuttal], ["finding", "rebuttal"], grounding, signal);
	if ("failure" in first) {
		return stands(unheard, reasons.failed(first.failure));
	}
	const second = await judge(request, criterion, [rebuttal, finding], ["rebuttal", "finding"], grounding, signal);
	if ("failure" in second) {
		return stands([first.winner, "neither"], reasons.failed(second.failure), first.usage);
	}
	const runs: Ruling["runs"] = [first.winner, second.winner];
	const usage = sum(first.usage, second.usage);
	if (runs[0] !== "rebuttal" || runs[1] !== "rebuttal") {
		return stands(runs, runs[0] === runs[1] ? reasons.agreed[runs[0]] : reasons.disagreed, usage);
	}
	if (first.quotes.length === 0 || second.quotes.length === 0) {
		return stands(runs, reasons.notInText, usage);
	}
	const verdict = newVerdict(row.finding, first.verdict, second.verdict);
	if (verdict === null) {
		return stands(runs, reasons.sameVerdict, usage);
	}
	const after = ruledRow(row, row.finding, verdict, [first, second], criterion, request.criteria);
	return {
		...stands(runs, reasons.changed(first.quotes[0]?.quote ?? ""), usage),
		changed: true,
		after,
		review: withRow(result, row, after, request.criteria),
	};
}

const reasons = {
	noFinding: l10n.t`There is no finding here to disagree with.`,
	nothingSaid: l10n.t`Say what the finding overlooks: without a reason there is nothing to judge.`,
	instructs: l10n.t`Your objection speaks to the judge instead of about the text, so it was not put to one.`,
	failed: (failure: ReviewFailure) => l10n.t`Nothing was changed. ${failure.message}`,
	agreed: {
		finding: l10n.t`Both judgements found that the text supports the finding, so it stands.`,
		neither: l10n.t`Both judgements found that the text carries neither statement, so the finding stands.`,
		rebuttal: "",
	} satisfies Record<Winner, string>,
	disagreed: l10n.t`The two judgements did not agree once the order was swapped, so the finding stands.`,
	notInText: l10n.t`Both judgements leaned to your objection, but not both with words of your own text, so the finding stands.`,
	sameVerdict: l10n.t`Both judgements found your objection better supported, but would not judge the item any better.`,
	changed: (quote: string) => l10n.t`Both judgements found it in your text: “${plainText(quote, 120)}”.`,
};

interface Judgement {
	readonly winner: Winner;
	readonly verdict: FindingVerdict;
	readonly reasoning: string;
	/** words of the document that carry the choice, found by program */
	readonly quotes: readonly Extract<Evidence, { kind: "quote" }>[];
	readonly usage: TokenUsage;
}

async function judge(
	request: ReviewRequest,
	criterion: Criterion,
	statements: readonly [string, string],
	order: readonly [Winner, Winner],
	grounding: Grounding,
	signal: Signal,
): Promise<Judgement | { readonly failure: ReviewFailure }> {
	const prompt = rebuttalRequest(request, criterion, statements);
	const answer = await askModel<RulingReply>(
		{ ...prompt, model: request.model, wait: request.wait, retries: 2 },
		signal,
	);
	if (!answer.ok) {
		return { failure: answer.error };
	}
	const { better, verdict, reasoning } = answer.value.value;
	const evidence = answer.value.value.evidence.slice(0, 6);
	const quotes = evidence.flatMap((one) => groundedQuote(one, grounding));
	const chosen = better === "neither" ? "neither" : order[better === "1" ? 0 : 1];
	// an objection without words of the text is said as that; a finding without evidence is no choice at all
	const carried = chosen !== "finding" || quotes.length > 0 || evidence.some((one) => isAbsent(one, grounding));
	return {
		winner: carried ? chosen : "neither",
		verdict,
		reasoning: plainText(reasoning, 900),
		quotes,
		usage: answer.value.usage,
	};
}

/** Only words of the reviewed document, and only those that the candidate wrote. */
function groundedQuote(
	evidence: RulingReply["evidence"][number],
	grounding: Grounding,
): Extract<Evidence, { kind: "quote" }>[] {
	const text = grounding.texts[0];
	if (evidence.kind !== "text" || evidence.quote === null || text === undefined) {
		return [];
	}
	const hint =
		evidence.line === null ? null : text.lines.offsetAt({ lineBase0: Math.max(0, evidence.line - 1), character: 0 });
	const match = findQuote(text, evidence.quote, hint);
	if (match.kind !== "found" || text.given.some((span) => span.start <= match.start && match.end <= span.end)) {
		return [];
	}
	const quote = text.source.text.slice(match.start, match.end);
	return [{ kind: "quote", quote, range: text.lines.rangeAt(match.start, match.end) }];
}

/** A claim of absence that a search does not refute. */
function isAbsent(evidence: RulingReply["evidence"][number], grounding: Grounding): boolean {
	const terms = searchable(evidence.searched_for.slice(0, 20));
	return (
		evidence.kind === "absent" &&
		terms.length > 0 &&
		grounding.texts.every((text) => findTerm(text.source.text, terms, text.void) === null)
	);
}

/** What both name, where they agree; else one step better. Null: not better than before. */
function newVerdict(before: Finding, first: FindingVerdict, second: FindingVerdict): FindingVerdict | null {
	const was = before.verdict ?? "not_met";
	const at = findingVerdicts.indexOf(was === "cannot_judge" ? "not_addressed" : was);
	if (first === second && first !== "cannot_judge") {
		return findingVerdicts.indexOf(first) < at ? first : null;
	}
	return at === 0 ? null : (findingVerdicts[at - 1] ?? null);
}

function ruledRow(
	row: ReviewRow,
	before: Finding,
	verdict: FindingVerdict,
	judgements: readonly [Judgement, Judgement],
	criterion: Criterion,
	criteria: readonly Criterion[],
): ReviewRow {
	const quotes = judgements.flatMap((one) => one.quotes);
	const evidence = quotes.filter((one, at) => quotes.findIndex((other) => other.quote === one.quote) === at);
	const heaviest = Math.max(...criteria.map((one) => one.weight));
	const finding: Finding = {
		id: `model/${criterion.id}`,
		source: "model",
		rule: `model/${criterion.id}`,
		criterion: criterion.id,
		severity: severityOf(verdict, criterion.weight / heaviest),
		message: judgements[0].reasoning || judgements[1].reasoning || before.message,
		anchor: { range: evidence[0]?.range ?? before.anchor.range },
		evidence,
		state: "grounded",
		verdict,
	};
	return { criterion: row.criterion, title: row.title, state: "grounded", finding };
}

function withRow(result: Review, before: ReviewRow, after: ReviewRow, criteria: readonly Criterion[]): Review {
	const finding = after.finding;
	const kept = result.findings.filter((one) => one.id !== before.finding?.id && one.id !== finding?.id);
	const findings = finding === undefined ? kept : [finding, ...kept];
	const counted = result.offline ? { score: null, coverage: result.coverage } : score(criteria, findings);
	return {
		...result,
		rows: result.rows.map((one) => (one.criterion === after.criterion ? after : one)),
		findings,
		...counted,
		score: result.failure === undefined ? counted.score : null,
	};
}

function sum(a: TokenUsage, b: TokenUsage): TokenUsage {
	const add = (one: number | null, other: number | null) => (one === null || other === null ? null : one + other);
	return {
		inputTokens: add(a.inputTokens, b.inputTokens),
		outputTokens: add(a.outputTokens, b.outputTokens),
		cachedTokens: add(a.cachedTokens, b.cachedTokens),
	};
}
