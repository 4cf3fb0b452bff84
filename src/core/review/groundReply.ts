import * as l10n from "@vscode/l10n";

import type { TextRange } from "../base/textRange.ts";
import { behaviourCriteria, behaviourReasons, behaviourState } from "./behaviourState.ts";
import { checkEvidence, type EvidenceCheck } from "./checkEvidence.ts";
import type { Anchor, Finding, FindingState, FindingVerdict, Severity } from "./finding.ts";
import type { Grounding } from "./grounding.ts";
import { plainText } from "./plainText.ts";
import { type Reason, reason } from "./reason.ts";
import type { ReplyFinding } from "./replySchema.ts";
import type { Criterion } from "./rubric.ts";

/**
 * Turns what a model says of one criterion into a finding whose evidence a program has checked. Nothing of the model is
 * believed about places: ranges come from the quote, the drawing or the search.
 *
 * Credit: met and partial need a quote or a component that is there and that the candidate wrote; not_addressed needs a
 * search that finds nothing; not_met may use either. An absence that is refuted makes the whole finding contradicted. What
 * a program does is borne by facts of the judge alone.
 */
export function groundReply(
	reply: ReplyFinding,
	criterion: Criterion,
	grounding: Grounding,
	context: { readonly heaviestWeight: number; readonly problem: string },
): Grounded {
	const checks = reply.evidence.slice(0, 12).map((evidence) => checkEvidence(evidence, reply, criterion, grounding));
	const judged = judgeState(reply.verdict, criterion.id, checks, grounding);
	const { state, range } = judged;
	const present = checks.filter((check) => check.kind === "present");
	const absent = checks.filter((check) => check.kind === "absent");
	const anchor: Anchor =
		range === undefined ? (present.find((check) => check.inDocument)?.anchor ?? { range: startOfText }) : { range };
	const suggestion = plainText(reply.suggestion, 600);
	const message = plainText(reply.reasoning, 900) || l10n.t`${criterion.title}: no reason was given.`;
	const figures = ownFigures(`${message} ${suggestion}`, grounding, context.problem);
	const finding: Finding = {
		id: `model/${criterion.id}`,
		source: "model",
		rule: `model/${criterion.id}`,
		criterion: criterion.id,
		severity: severityOf(reply.verdict, criterion.weight / context.heaviestWeight),
		message,
		anchor,
		evidence: [...present, ...absent].map((check) => check.evidence),
		state,
		verdict: reply.verdict,
		level: reply.level,
		...(suggestion === "" ? {} : { suggestion }),
		...(reply.follow_up.trim() === "" ? {} : { followUp: plainText(reply.follow_up, 400) }),
		...(judged.reason === "" ? {} : { stateReason: judged.reason }),
		...(figures.length === 0 ? {} : { ownFigures: figures }),
	};
	return { finding, english: judged.english ?? "" };
}

export interface Grounded {
	readonly finding: Finding;
	/** why it is unverified, for a model that is asked once more; "" where it is not */
	readonly english: string;
}

interface Judged {
	readonly state: FindingState;
	/** for people */
	readonly reason: string;
	/** the same for a model; only where it is unverified */
	readonly english?: string;
	/** where what contradicts it stands */
	readonly range?: TextRange | undefined;
}

function judgeState(
	verdict: FindingVerdict,
	criterion: string,
	checks: readonly EvidenceCheck[],
	grounding: Grounding,
): Judged {
	if (verdict === "cannot_judge") {
		return { state: "unverified", ...reason("cannot-judge") };
	}
	const refuted = checks.find((check) => check.kind === "refuted");
	if (refuted !== undefined) {
		return { state: "contradicted", reason: refuted.reason, range: refuted.range };
	}
	const present = checks.filter((check) => check.kind === "present");
	const failed = checks.filter((check) => check.kind === "failed");
	const facts = present.flatMap(({ fact }) => fact ?? []);
	if (grounding.facts !== null && behaviourCriteria.has(criterion)) {
		const against = behaviourState(verdict, criterion, facts, grounding.facts);
		if (against !== null) {
			const ofFact = failed.find((check) => check.ofFact);
			return against.reason === behaviourReasons.noFact.reason && ofFact !== undefined
				? { state: "unverified", reason: ofFact.reason, english: ofFact.english }
				: against;
		}
	}
	const [first] = failed;
	const absent = checks.some((check) => check.kind === "absent");
	const lacks = lacking[verdict]({ present, absent, speaksAgainst: facts.some((fact) => fact.polarity === "against") });
	return lacks === null
		? { state: "grounded", reason: first?.reason ?? "" }
		: { state: "unverified", reason: (first ?? lacks).reason, english: (first ?? lacks).english };
}

interface Found {
	readonly present: readonly Extract<EvidenceCheck, { kind: "present" }>[];
	readonly absent: boolean;
	/** a fact of the judge's is cited that speaks against the program */
	readonly speaksAgainst: boolean;
}

/** What a verdict lacks to be believed; null: nothing. */
const lacking: Readonly<Record<Exclude<FindingVerdict, "cannot_judge">, (found: Found) => Reason | null>> = {
	met: withoutCredit,
	partial: withoutCredit,
	not_met: ({ present, absent }) => (absent || present.length > 0 ? null : reason("names-nothing")),
	not_addressed: ({ absent, speaksAgainst }) => (absent || speaksAgainst ? null : reason("names-no-words")),
};

function withoutCredit({ present }: Found): Reason | null {
	if (present.some((check) => check.earned)) {
		return null;
	}
	if (present.length === 0) {
		return reason("nothing-quoted");
	}
	if (present.some((check) => check.fact !== undefined)) {
		return reason("time-alone");
	}
	return present.some((check) => check.heading) ? reason("heading-alone") : reason("given-lines");
}

/** Follows the weight of the criterion, not the tone of the model. */
export function severityOf(verdict: FindingVerdict, relativeWeight: number): Severity {
	switch (verdict) {
		case "met":
		case "cannot_judge":
			return "hint";
		case "partial":
			return relativeWeight >= 0.6 ? "warning" : "info";
		case "not_met":
		case "not_addressed":
			return relativeWeight >= 0.6 ? "error" : "warning";
	}
}

const startOfText: TextRange = { start: { lineBase0: 0, character: 0 }, end: { lineBase0: 0, character: 0 } };

/** Numbers of two digits or more that stand neither in the texts nor in the problem. */
function ownFigures(said: string, grounding: Grounding, problem: string): string[] {
	const facts = (grounding.facts ?? []).map((fact) => fact.text);
	const known = [problem, ...grounding.texts.map((text) => text.source.text), ...facts];
	const figures = said.match(/(?<![\p{L}\p{N}.,])\d[\d.,]*\d(?:\s?%)?/gu) ?? [];
	return [...new Set(figures)].filter((figure) => !known.some((text) => text.includes(figure))).slice(0, 5);
}
