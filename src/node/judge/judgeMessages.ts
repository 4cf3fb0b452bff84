import type { GrowthReport } from "../../core/judge/growthReport.ts";
import type { JudgeEvent, JudgeMode, Submission } from "../../core/judge/judgeEvent.ts";
import type { StressEvent } from "../../core/judge/stressEvent.ts";
import type { Result } from "../../core/base/result.ts";
import type { DebugPlan, DebugRefusal } from "./debugPlan.ts";
import type { IsolationChoice } from "./isolation/detectIsolation.ts";

/** First line to the judge's process. */
export interface JudgeSetup {
	readonly distDir: string;
	readonly cacheDir: string;
	/** path of an interpreter, or "embedded" */
	readonly python?: string;
	/** folder of a JDK */
	readonly java?: string;
	/** path of the `go` command; absent: the first one found */
	readonly go?: string;
	/** path of a C++ compiler; absent: the first one found */
	readonly cppCompiler?: string;
	/** default "auto" */
	readonly isolation?: IsolationChoice;
}

/** Lines to the judge's process. A package that it was given before is named by its hash only. */
export type ToJudge =
	| {
			readonly type: "judge";
			readonly id: number;
			/** `text`: as `packToText` writes it, since JSON alone cannot say every value that cases hold */
			readonly pack: { readonly hash: string; readonly text?: string } | { readonly path: string };
			readonly submission: Submission;
			readonly mode: JudgeMode;
	  }
	| {
			readonly type: "growth";
			readonly id: number;
			readonly pack: Extract<ToJudge, { readonly type: "judge" }>["pack"];
			readonly submission: Submission;
	  }
	/** look for an input that fails; the same seed tries the same inputs */
	| {
			readonly type: "stress";
			readonly id: number;
			readonly pack: Extract<ToJudge, { readonly type: "judge" }>["pack"];
			readonly submission: Submission;
			readonly seed: number;
	  }
	/** a run of this text is likely to come: compile it and start a process ahead; nothing is answered */
	| {
			readonly type: "prepare";
			readonly pack: Extract<ToJudge, { readonly type: "judge" }>["pack"];
			readonly submission: Submission;
	  }
	/** lay out one case for a debugger: its input, and the text that runs; never what is expected */
	| {
			readonly type: "debug";
			readonly id: number;
			readonly pack: Extract<ToJudge, { readonly type: "judge" }>["pack"];
			readonly submission: Submission;
			readonly caseId: string;
	  }
	| { readonly type: "cancel"; readonly id: number };

/** Lines from the judge's process. */
export type FromJudge =
	| { readonly type: "event"; readonly id: number; readonly event: JudgeEvent }
	| { readonly type: "stress"; readonly id: number; readonly event: StressEvent }
	/** the measurement is over; null: there was nothing to measure */
	| { readonly type: "growth"; readonly id: number; readonly report: GrowthReport | null }
	| { readonly type: "debug"; readonly id: number; readonly plan: Result<DebugPlan, DebugRefusal> }
	/** the run is over: finished or cancelled */
	| { readonly type: "over"; readonly id: number }
	| { readonly type: "fault"; readonly id: number; readonly message: string };
