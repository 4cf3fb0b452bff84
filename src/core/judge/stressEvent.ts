import type { Plain } from "../problem/plainWire.ts";
import type { InputSize } from "./inputSize.ts";
import type { CaseResult, SourceFrame } from "./judgeEvent.ts";
import type { Verdict } from "./verdict.ts";

/** How the search for a failing case goes on. Ends with `finished`, or silently when it is stopped. */
export type StressEvent =
	/** so many inputs were run in all; all answers agreed so far */
	| { readonly type: "tried"; readonly inputs: number }
	| { readonly type: "found"; readonly inputs: number; readonly size: InputSize }
	/** a simpler input fails as well */
	| { readonly type: "shrunk"; readonly size: InputSize }
	| { readonly type: "finished"; readonly report: StressReport };

export type StressReport =
	| { readonly kind: "agreed"; readonly inputs: number; readonly wallMs: number; readonly reference: string }
	| FailingCase
	/** inputs fail only after others: there is no single case to show */
	| { readonly kind: "leaks"; readonly inputs: number; readonly message: string }
	/** nothing could be compared: a compile error, a package at fault, answers that only the package can judge */
	| {
			readonly kind: "failed";
			readonly verdict: Verdict;
			readonly message: string;
			readonly frames: readonly SourceFrame[];
	  };

export interface FailingCase {
	readonly kind: "differs";
	/** run until the first difference */
	readonly inputs: number;
	/** in the form of cases.yaml; null where it cannot be written there */
	readonly input: Plain | null;
	/** the reference's answer, in the same form */
	readonly expected: Plain | null;
	/** input, expected and actual as texts for people, and what is wrong */
	readonly result: CaseResult;
	/** the rule that is broken, where the package knows */
	readonly rule: BrokenRule | null;
	readonly size: InputSize;
	/** of the input that was found first */
	readonly sizeBefore: InputSize;
	readonly findMs: number;
	readonly shrinkMs: number;
}

export interface BrokenRule {
	/** "mistake": it answers as a known wrong solution does; "case": a hand-made case fails as well */
	readonly kind: "mistake" | "case";
	/** id of the mistake, or name of the case */
	readonly id: string;
	/** one or two sentences */
	readonly text: string;
}
