import type { Finding, FindingVerdict } from "./finding.ts";
import type { Criterion } from "./rubric.ts";

/** Below this share of the rubric's weight there is no score. */
export const leastCoverage = 0.7;

export interface Score {
	/** 0 to 1; null where too little could be verified */
	readonly score: number | null;
	/** 0 to 1: weight of grounded items ÷ weight of all */
	readonly coverage: number;
}

const credit: Readonly<Record<Exclude<FindingVerdict, "cannot_judge">, number>> = {
	met: 1,
	partial: 0.5,
	not_met: 0,
	not_addressed: 0,
};

/** Computed, never asked for: only findings whose evidence a program found count. */
export function score(criteria: readonly Pick<Criterion, "id" | "weight">[], findings: readonly Finding[]): Score {
	let all = 0;
	let grounded = 0;
	let earned = 0;
	for (const criterion of criteria) {
		all += criterion.weight;
		const finding = findings.find((one) => one.source === "model" && one.criterion === criterion.id);
		if (finding?.state !== "grounded" || finding.verdict === undefined || finding.verdict === "cannot_judge") {
			continue;
		}
		grounded += criterion.weight;
		earned += criterion.weight * credit[finding.verdict];
	}
	const coverage = all === 0 ? 0 : grounded / all;
	return { coverage, score: grounded > 0 && coverage >= leastCoverage - 1e-9 ? earned / grounded : null };
}
