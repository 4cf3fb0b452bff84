import type { ClaimAnswer, ComplexityClaim } from "../../core/judge/complexityClaim.ts";
import type { GrowthReport } from "../../core/judge/growthReport.ts";

/** How the time grows with the input, as far as it is known. Never part of the verdict. */
export type GrowthState =
	/** nothing was run that answers right, or there is nothing to measure it beside */
	| { readonly type: "none" }
	| { readonly type: "offered" }
	| { readonly type: "measuring" }
	| { readonly type: "measured"; readonly report: GrowthReport }
	/** a sentence */
	| { readonly type: "stopped"; readonly why: string };

/** What the candidate says it costs, with the answers to it. */
export interface ClaimState extends ComplexityClaim {
	readonly timeAnswer: ClaimAnswer | null;
	readonly spaceAnswer: ClaimAnswer | null;
	/** why the last words were not read as a class of cost */
	readonly problem: string | null;
}
