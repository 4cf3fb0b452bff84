import type { SaidKind, SpokenKind } from "../../core/review/interview/interview.ts";
import type { InterviewRound } from "../../core/review/interview/interviewScript.ts";

/** Everything that the interviewer's panel shows; the page is a pure function of it and of the words being typed. */
export type ShownInterview =
	/** there is nothing to talk about; `message` says what to do */
	| { readonly type: "none"; readonly message: string }
	| (About & {
			readonly type: "ready";
			/** the solution is accepted, so its follow-ups come first */
			readonly solved: boolean;
	  })
	| (About & {
			readonly type: "held";
			readonly phase: "before" | "under-way" | "over";
			readonly turns: readonly ShownTurn[];
			readonly open: ShownQuestion | null;
			/** what is waited for, in words; null: the candidate has the word */
			readonly busy: string | null;
			/** words that came to nothing: they go back into the input, once for each `id` */
			readonly returned: { readonly id: number; readonly text: string } | null;
	  });

interface About {
	/** of the document that it is about, as a string */
	readonly uri: string;
	readonly title: string;
	readonly round: InterviewRound;
	/** who listens: the model's label, or that no model does */
	readonly reviewer: string;
	readonly hasModel: boolean;
	/** a review of this document has ended */
	readonly reviewed: boolean;
	/** hints are refused until the mock ends */
	readonly mock: boolean;
	/** the last thing that failed, in one sentence */
	readonly notice: string | null;
}

/** One thing that was said. Text is plain: nothing in it is rendered. */
export interface ShownTurn {
	readonly who: "candidate" | "interviewer";
	readonly kind: SaidKind | SpokenKind;
	readonly text: string;
	/** Unix ms */
	readonly at: number;
	/** words of the candidate's that it rests on */
	readonly quotes: readonly string[];
	/** of a re-graded or disputed item: the words it rested on before; null elsewhere */
	readonly before: readonly string[] | null;
	/** of a turn of the interviewer's: "from the problem", or the model's label */
	readonly source: string | null;
	/** what can be disagreed with here: an item that was judged */
	readonly disputable: { readonly criterion: string; readonly title: string } | null;
}

export interface ShownQuestion {
	readonly criterion: string | null;
	readonly title: string;
	readonly question: string;
	/** why this one: "weakest verified item", "twist at minute 20" */
	readonly because: string;
	readonly hintsTaken: number;
	/** the item was judged, so one can disagree */
	readonly disputable: boolean;
}
