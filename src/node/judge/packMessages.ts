import type { Problem } from "../../core/problem/problem.ts";
import type { Wire } from "../../core/problem/wire.ts";

/** First line to the process. */
export interface PackSetup {
	readonly problem: Pick<Problem, "signature" | "constants">;
	/** ES module text of the pack */
	readonly code: string;
}

export type PackQuestion =
	| {
			readonly type: "generate";
			readonly id: number;
			readonly requests: readonly { readonly fn: string; readonly seed: number; readonly n: number }[];
	  }
	| { readonly type: "refusals"; readonly id: number; readonly inputs: readonly Wire[] }
	| {
			readonly type: "check";
			readonly id: number;
			readonly input: Wire;
			readonly expected: Wire;
			readonly actual: Wire;
	  };

export type PackReply =
	| { readonly type: "ready" }
	| { readonly type: "failed"; readonly message: string }
	| {
			readonly type: "answer";
			readonly id: number;
			readonly value: readonly Wire[] | readonly (string | null)[] | string | null;
	  }
	| { readonly type: "fault"; readonly id: number; readonly message: string };
