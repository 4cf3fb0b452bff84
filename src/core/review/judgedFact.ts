import type { TextRange } from "../base/textRange.ts";

/** line: a place in the text where a run broke off. */
export const factKinds = ["case", "growth", "timing", "line"] as const;
export type FactKind = (typeof factKinds)[number];

/** Something the judge saw a program do. A review may cite it, and may claim nothing about behaviour without one. */
export interface JudgedFact {
	/** unique in one review: "case:<case id>", "cases:<group>", "growth", "time:scale", "line:<n>", "run" */
	readonly id: string;
	readonly kind: FactKind;
	/** one line for people and for the model, without a full stop */
	readonly text: string;
	/** what it says of the program; a time alone says neither */
	readonly polarity: "for" | "against" | "neither";
	/** criterion of the coding rubric that it speaks to; null: to each that is about behaviour */
	readonly criterion: string | null;
	/** in the judged text, where a line is known */
	readonly range?: TextRange;
}
