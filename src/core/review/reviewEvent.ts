import type { Agreement } from "./agreement.ts";
import type { Finding } from "./finding.ts";
import type { ReviewFailure, TokenUsage } from "./languageModel.ts";

/** One row per criterion exists from the start. */
export type RowState = "waiting" | "writing" | "grounded" | "unverified" | "contradicted" | "not-reviewed";

export interface ReviewRow {
	readonly criterion: string;
	readonly title: string;
	readonly state: RowState;
	readonly finding?: Finding;
	/** only where the text was read more than once */
	readonly agreement?: Agreement;
}

/** The result of a review; a failed or partial one has no score. */
export interface Review {
	/** "offline" or the model's label: shown wherever the result is */
	readonly mode: string;
	readonly offline: boolean;
	/** 0 to 1 over grounded items; null below 70 % coverage, on failure, and always offline */
	readonly score: number | null;
	/** weight of grounded items ÷ weight of all, 0 to 1 */
	readonly coverage: number;
	readonly rows: readonly ReviewRow[];
	readonly findings: readonly Finding[];
	readonly usage: TokenUsage | null;
	readonly failure?: ReviewFailure;
	/** by which words a model was asked; absent offline */
	readonly promptVersion?: number;
	/** how many requests were sent, those that were tried again among them; absent offline */
	readonly requests?: number;
	/** the model's evidence was not found for most items, asked twice: no score, and what the checks found leads */
	readonly weak?: true;
	/** an instruction to the reviewer was found in the text and ignored */
	readonly injectionSeen: boolean;
	readonly summary: string;
	/** what was dropped or asked twice, for people, one sentence each */
	readonly notes?: readonly string[];
	/** what the model wrote when it was not in the agreed form, to be shown on request and never logged */
	readonly rawReply?: string;
}

export type ReviewEvent =
	| { readonly type: "started"; readonly rows: readonly ReviewRow[]; readonly mode: string }
	| { readonly type: "row"; readonly row: ReviewRow }
	| { readonly type: "progress"; readonly message: string }
	| { readonly type: "finished"; readonly review: Review };
