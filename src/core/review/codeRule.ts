import type { LanguageId } from "../problem/problem.ts";
import type { CodeShape } from "./codeShape.ts";
import type { Severity } from "./finding.ts";

/** One thing that a program can see in a solution without running it. */
export interface CodeRule {
	/** "code/mutable-default"; rules of several languages that see the same thing share it */
	readonly id: string;
	/** criterion of the coding rubric that it speaks for */
	readonly criterion: "correctness" | "complexity" | "edge-cases" | "clarity" | "testing";
	readonly severity: Severity;
	/** the first one is that of the examples */
	readonly languages: readonly [LanguageId, ...LanguageId[]];
	readonly page: CodeRulePage;
	/** each place, with what, why it matters in an interview, and what to do: a sentence each */
	readonly find: (code: CodeShape) => Iterable<CodeHit>;
}

/** What `docs/code-rules.md` says of a rule; in `bad` this rule speaks and no other, in `good` none does (tested). */
export interface CodeRulePage {
	/** what it finds, as a heading */
	readonly title: string;
	/** why it matters in an interview */
	readonly why: string;
	/** source text, the smallest in which it speaks */
	readonly bad: string;
	/** the same, mended */
	readonly good: string;
}

/** Offsets in the source text. */
export interface CodeHit {
	readonly start: number;
	readonly end: number;
	readonly message: string;
}
