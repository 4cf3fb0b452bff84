import type { IsolationLevel, IsolationWords } from "../../core/judge/isolationLevel.ts";
import type { HintLadder, HintStep } from "../../core/judge/hintLadder.ts";
import type { CaseResult, JudgeMode } from "../../core/judge/judgeEvent.ts";
import type { Verdict } from "../../core/judge/verdict.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import type { StressState } from "./stressState.ts";
import type { ClaimState, GrowthState } from "./growthState.ts";

/** One example in the candidate's notation. */
export interface ShownCase {
	readonly id: string;
	readonly name: string;
	readonly input: string;
	readonly output: string;
	readonly why: string;
}

/** Everything that the statement panel shows; the page is a pure function of it. HTML is made by the host from Markdown, without raw HTML. */
export interface StatementState {
	readonly slug: string;
	readonly title: string;
	readonly minutes: number;
	readonly languageId: LanguageId;
	readonly language: string;
	readonly trusted: boolean;
	readonly statementHtml: string;
	/** one line a parameter: "now: int, 0 to 10^9" */
	readonly constraints: readonly string[];
	readonly samples: readonly ShownCase[];
	readonly ownCases: readonly { readonly id: string; readonly input: string; readonly output: string | null }[];
	/** why "my cases" could not be read */
	readonly ownCasesProblem: string | null;
	readonly stress: StressState;
	/** those taken */
	/** why hints and the solution are refused now; null: they are not */
	readonly helpRefused: string | null;
	readonly hints: readonly { readonly about: HintLadder["about"]; readonly step: HintStep; readonly text: string }[];
	/** null: there is no other */
	readonly nextHint: { readonly about: HintLadder["about"]; readonly step: HintStep } | null;
	readonly run: RunState;
	readonly growth: GrowthState;
	/** null: there is nothing yet to say the cost of */
	readonly claim: ClaimState | null;
	/** after an accepted Submit, or once asked for */
	readonly solution: SolutionState | null;
}

export type RunState =
	| { readonly type: "idle" }
	| {
			readonly type: "running";
			readonly mode: JudgeMode;
			readonly results: readonly CaseResult[];
			readonly current: string | null;
			/** why it takes long before the first case; null once one has begun */
			readonly note: string | null;
	  }
	| {
			readonly type: "done";
			readonly mode: JudgeMode;
			readonly verdict: Verdict;
			readonly message: string;
			readonly results: readonly CaseResult[];
			readonly runtime: string;
			readonly timeLimitMs: number;
			readonly isolationLevel: IsolationLevel;
			readonly isolation: IsolationWords;
			readonly wallMs: number;
	  };

export interface SolutionState {
	readonly editorialHtml: string;
	readonly references: readonly {
		readonly file: string;
		readonly idea: string;
		readonly cost: string;
		readonly text: string;
	}[];
	/** what the hidden cases were for */
	readonly hidden: readonly { readonly name: string; readonly why: string }[];
	readonly followUps: readonly { readonly question: string; readonly strong: string }[];
}
