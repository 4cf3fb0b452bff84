import type { LanguageId } from "../problem/problem.ts";
import type { Severity } from "./finding.ts";
import type { CodeShape } from "./codeShape.ts";

/** One thing that a program can see in a solution without running it. */
export interface CodeRule {
	/** "code/mutable-default" */
	readonly id: string;
	/** criterion of the coding rubric that it speaks for */
	readonly criterion: "correctness" | "complexity" | "edge-cases" | "clarity" | "testing";
	readonly severity: Severity;
	readonly languages: readonly LanguageId[];
	/** each place, with what, why it matters in an interview, and what to do */
	readonly find: (code: CodeShape) => Iterable<CodeHit>;
}

/** Offsets in the source text. */
export interface CodeHit {
	readonly start: number;
	readonly end: number;
	readonly message: string;
}
