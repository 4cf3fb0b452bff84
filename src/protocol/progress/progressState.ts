import type { PracticeProgress } from "../../core/practice/progress/practiceProgress.ts";

/** Everything that the Progress page shows; the page is a pure function of it and of the point that is looked at. */
export type ShownProgress =
	/** there is no practice folder, or nothing in its log; `message` says what to do */
	| { readonly type: "none"; readonly message: string }
	| {
			readonly type: "shown";
			readonly progress: PracticeProgress;
			/** for each row of `progress.mastery`: what people call it */
			readonly categories: readonly string[];
			/** for each row of `progress.calibration.bets`: the problem's title */
			readonly bets: readonly string[];
	  };
