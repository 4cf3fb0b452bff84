import type { CaseResult } from "../../core/judge/judgeEvent.ts";

/** The search for an input on which the solution does not answer as the reference does. */
export type StressState =
	| { readonly type: "idle" }
	| { readonly type: "searching"; readonly inputs: number }
	/** one was found and is made simpler; `values`: how many it holds now */
	| { readonly type: "shrinking"; readonly inputs: number; readonly values: number }
	| { readonly type: "agreed"; readonly inputs: number; readonly wallMs: number }
	| {
			readonly type: "found";
			readonly inputs: number;
			readonly result: CaseResult;
			/** the broken rule in words, where the package knows it */
			readonly rule: string | null;
			/** id of the case it was kept as; null: it could not be written as text */
			readonly caseId: string | null;
			/** "my case 2" */
			readonly caseName: string | null;
	  }
	/** there is nothing to show, and this is why */
	| { readonly type: "nothing"; readonly message: string };
