/** What a candidate's words are; each is met as an interviewer would. */
export const saidKinds = ["answer", "question", "dont-know", "hint", "silence", "disagree", "skip"] as const;
export type SaidKind = (typeof saidKinds)[number];

export const spokenKinds = [
	"opening",
	/** answers a question of the candidate's */
	"clarification",
	/** the one open question */
	"question",
	/** a change of the requirements */
	"twist",
	"hint",
	/** a short reaction without a question or a judgement */
	"reaction",
	/** what an answer changed, with the quotes before and after */
	"regrade",
	/** what the rebuttal court said, and why */
	"ruling",
	"closing",
] as const;
export type SpokenKind = (typeof spokenKinds)[number];

/** One thing that was said. Text is plain: nothing in it is rendered. */
export type Turn =
	| {
			readonly who: "candidate";
			readonly kind: SaidKind;
			readonly text: string;
			/** Unix ms */
			readonly at: number;
	  }
	| {
			readonly who: "interviewer";
			readonly kind: SpokenKind;
			readonly text: string;
			readonly at: number;
			/** item of the rubric that it is about */
			readonly criterion: string | null;
			/** words of the candidate's that it rests on; shown beside it */
			readonly quotes: readonly string[];
			/** of a regrade or ruling: the words that the item rested on before; `quotes` are those it rests on now */
			readonly before?: readonly string[];
			/** "script": word for word out of the package; else the model's label */
			readonly source: string;
	  };

/** The one question that waits for an answer. */
export interface OpenQuestion {
	readonly criterion: string | null;
	/** title of the criterion, or of the round */
	readonly title: string;
	readonly question: string;
	/** why this one: "weakest verified item", "twist at minute 20" */
	readonly because: string;
	/** hints that were taken at it */
	readonly hintsTaken: number;
	/** of a model's probe: the question it grew out of. The grader is told this one: it never sees the persona's words */
	readonly root?: string;
	/** it is about the work itself, before the code: `workRung` */
	readonly work?: true;
}

/** One interview, as far as it has come: a value; `reply` makes the next one. */
export interface Interview {
	readonly slug: string;
	/** before: clarifying questions; under way: one question after another; over: nothing more is asked */
	readonly phase: "before" | "under-way" | "over";
	readonly turns: readonly Turn[];
	readonly open: OpenQuestion | null;
	/** questions that were asked, word for word: none comes twice */
	readonly asked: readonly string[];
	/** ids of twists that were said */
	readonly twists: readonly string[];
	/** of one that was closed in a mock: whether what its closing left out was said since; absent: nothing was */
	readonly debrief?: "waits" | "said";
}
