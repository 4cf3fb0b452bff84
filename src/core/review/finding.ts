import type { TextRange } from "../base/textRange.ts";
import type { JudgedFact } from "./judgedFact.ts";

export const severities = ["error", "warning", "info", "hint"] as const;
export type Severity = (typeof severities)[number];

/** Where a finding stands: a range in the reviewed text, and the component or connector of the drawing it speaks of. */
export interface Anchor {
	readonly range: TextRange;
	/** component id in the flowchart */
	readonly component?: string;
	/** connector id (see Connector.id) */
	readonly connector?: string;
}

/** What a program can check about a claim. */
export type Evidence =
	/** these very characters stand in the text, at this range */
	| {
			readonly kind: "quote";
			readonly quote: string;
			readonly range: TextRange;
			/** id of the text it stands in, when that is not the reviewed document: "answer" for a reply to a follow-up */
			readonly source?: string;
	  }
	| { readonly kind: "component"; readonly id: string; readonly range: TextRange }
	| { readonly kind: "connector"; readonly from: string; readonly to: string; readonly range: TextRange }
	/** none of these words occurs in the text or in a label */
	| { readonly kind: "absence"; readonly searchedFor: readonly string[] }
	/** a number that the program computed, with how: "26 k/s on 40 × 400 = 163 %" */
	| { readonly kind: "computed"; readonly text: string }
	/** something the judge saw; `fact` where a review cites one of its facts */
	| { readonly kind: "judged"; readonly text: string; readonly caseId?: string; readonly fact?: JudgedFact };

/**
 * grounded: the evidence was found by program · unverified: it was not found · contradicted: an absence was claimed and
 * the thing is there, or the judge saw the opposite.
 */
export type FindingState = "grounded" | "unverified" | "contradicted";

export const findingVerdicts = ["met", "partial", "not_met", "not_addressed", "cannot_judge"] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];
export const findingLevels = ["below", "mid", "senior", "staff", "none"] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** One remark, whoever made it: a deterministic check or a model. Every surface shows this and nothing else. */
export interface Finding {
	/** stable over re-runs: same rule or criterion at the same thing gives the same id */
	readonly id: string;
	readonly source: "check" | "model";
	/** id of the check ("structure/no-feedback") or, from a model, "model/<criterion>" */
	readonly rule: string;
	/** id of the rubric criterion it counts for; null for syntax and the like */
	readonly criterion: string | null;
	readonly severity: Severity;
	/** what, in one sentence; why it matters in an interview; what to do */
	readonly message: string;
	readonly anchor: Anchor;
	readonly evidence: readonly Evidence[];
	readonly state: FindingState;
	/** of a model, per criterion */
	readonly verdict?: FindingVerdict;
	readonly level?: FindingLevel;
	readonly suggestion?: string;
	readonly followUp?: string;
	/** why it is unverified or contradicted, for people: "you do mention it, line 8" */
	readonly stateReason?: string;
	/** numbers a model wrote that stand neither in the text nor in the problem: shown with a badge, drops nothing */
	readonly ownFigures?: readonly string[];
}
