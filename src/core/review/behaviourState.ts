import * as l10n from "@vscode/l10n";

import type { TextRange } from "../base/textRange.ts";
import type { FindingVerdict } from "./finding.ts";
import type { JudgedFact } from "./judgedFact.ts";
import { type Reason, reason } from "./reason.ts";

/** Criteria of a solution that are about what it does. Reading cannot show that; only a fact of the judge can. */
export const behaviourCriteria: ReadonlySet<string> = new Set(["correctness", "edge-cases", "complexity"]);

export const behaviourReasons = {
	notRun: reason("not-run"),
	noFact: reason("no-fact"),
} as const;

export type BehaviourState =
	| ({ readonly state: "unverified" } & Reason)
	| {
			readonly state: "contradicted";
			/** for people */
			readonly reason: string;
			/** where the fact stands that speaks against it */
			readonly range?: TextRange | undefined;
	  };

/**
 * What the judge's facts leave of a verdict on a criterion of behaviour; null where they bear it. A verdict needs a fact,
 * and loses against the facts that it cites and against the worst one of its criterion: right where a case fails, partly
 * right without a word about the case that fails, wrong where nothing that was judged speaks against the program.
 */
export function behaviourState(
	verdict: Exclude<FindingVerdict, "cannot_judge">,
	criterion: string,
	cited: readonly JudgedFact[],
	facts: readonly JudgedFact[],
): BehaviourState | null {
	if (facts.length === 0) {
		return { state: "unverified", ...behaviourReasons.notRun };
	}
	if (cited.length === 0) {
		return { state: "unverified", ...behaviourReasons.noFact };
	}
	const own = facts.filter((fact) => bearsOn(fact, criterion));
	const against = [...cited, ...own].find((fact) => fact.polarity === "against");
	const citedAgainst = cited.some((fact) => fact.polarity === "against");
	switch (verdict) {
		case "met":
			return against === undefined ? null : contradictedBy(against);
		case "partial":
			return against === undefined || citedAgainst ? null : contradictedBy(against);
		case "not_met":
		case "not_addressed": {
			const passing = [...cited, ...own].find((fact) => fact.polarity === "for");
			return against === undefined && passing !== undefined ? contradictedBy(passing) : null;
		}
	}
}

/** Whether a fact can be evidence for this criterion: a time says nothing about edges. */
export function speaksTo(fact: JudgedFact, criterion: string): boolean {
	if (fact.criterion === null) {
		return behaviourCriteria.has(criterion);
	}
	const anyCase = criterion === "correctness" || criterion === "edge-cases";
	return (
		fact.criterion === criterion ||
		(anyCase && (fact.kind === "case" || fact.kind === "line") && fact.criterion !== "testing")
	);
}

/** A wrong edge case is a wrong program too; that all edge cases pass shows nothing about the rest. */
function bearsOn(fact: JudgedFact, criterion: string): boolean {
	return (
		fact.criterion === criterion ||
		fact.criterion === null ||
		(criterion === "correctness" && fact.criterion === "edge-cases" && fact.polarity === "against")
	);
}

function contradictedBy(fact: JudgedFact): BehaviourState {
	const { text, range } = fact;
	const words =
		range === undefined || fact.kind === "line"
			? l10n.t`The judge says otherwise: ${text}.`
			: l10n.t`The judge says otherwise: ${text}, line ${range.start.lineBase0 + 1}.`;
	return { state: "contradicted", reason: words, range };
}
