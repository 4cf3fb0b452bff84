import * as l10n from "@vscode/l10n";

import type { TextRange } from "../base/textRange.ts";
import { behaviourCriteria, behaviourReasons, behaviourState } from "./behaviourState.ts";
import { checkEvidence, type EvidenceCheck } from "./checkEvidence.ts";
import type { Anchor, Finding, FindingState, FindingVerdict, Severity } from "./finding.ts";
import type { Grounding } from "./grounding.ts";
import { plainText } from "./plainText.ts";
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
export function ground(
	reply: ReplyFinding,
	criterion: Criterion,
	grounding: Grounding,
	context: { readonly heaviestWeight: number; readonly problem: string },
): Finding {
	const checks = reply.evidence.slice(0, 12).map((evidence) => checkEvidence(evidence, reply, criterion, grounding));
	const { state, reason, range } = judgeState(reply.verdict, criterion.id, checks, grounding);
	const present = checks.filter((check) => check.kind === "present");
	const absent = checks.filter((check) => check.kind === "absent");
	const anchor: Anchor =
		range === undefined ? (present.find((check) => check.inDocument)?.anchor ?? { range: startOfText }) : { range };
	const suggestion = plainText(reply.suggestion, 600);
	const message = plainText(reply.reasoning, 900) || l10n.t`${criterion.title}: no reason was given.`;
	const figures = ownFigures(`${message} ${suggestion}`, grounding, context.problem);
	return {
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
		...(reason === "" ? {} : { stateReason: reason }),
		...(figures.length === 0 ? {} : { ownFigures: figures }),
	};
}

interface Judged {
	readonly state: FindingState;
	readonly reason: string;
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
		return { state: "unverified", reason: l10n.t`The reviewer could not judge this.` };
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
			const noFact = against.reason === behaviourReasons.noFact;
			return noFact ? { ...against, reason: failed.find((check) => check.ofFact)?.reason ?? against.reason } : against;
		}
	}
	const reason = failed[0]?.reason;
	const absent = checks.some((check) => check.kind === "absent");
	const lacks = lacking[verdict]({ present, absent, speaksAgainst: facts.some((fact) => fact.polarity === "against") });
	return lacks === null
		? { state: "grounded", reason: reason ?? "" }
		: { state: "unverified", reason: reason ?? lacks };
}

interface Found {
	readonly present: readonly Extract<EvidenceCheck, { kind: "present" }>[];
	readonly absent: boolean;
	/** a fact of the judge's is cited that speaks against the program */
	readonly speaksAgainst: boolean;
}

/** What a verdict lacks to be believed; null: nothing. */
const lacking: Readonly<Record<Exclude<FindingVerdict, "cannot_judge">, (found: Found) => string | null>> = {
	met: withoutCredit,
	partial: withoutCredit,
	not_met: ({ present, absent }) =>
		absent || present.length > 0 ? null : l10n.t`It names nothing that can be checked.`,
	not_addressed: ({ absent, speaksAgainst }) =>
		absent || speaksAgainst ? null : l10n.t`It names no words that a search could find missing.`,
};

function withoutCredit({ present }: Found): string | null {
	if (present.some((check) => check.earned)) {
		return null;
	}
	if (present.length === 0) {
		return l10n.t`No words of yours were quoted for it.`;
	}
	if (present.some((check) => check.fact !== undefined)) {
		return l10n.t`A time alone does not show it.`;
	}
	return present.some((check) => check.heading)
		? l10n.t`It rests only on a heading, which names a thing and says nothing of it.`
		: l10n.t`It rests only on lines that were given to you.`;
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
