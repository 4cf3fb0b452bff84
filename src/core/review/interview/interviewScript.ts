import type { Criterion } from "../rubric.ts";

/** Rounds that an interviewer holds. `depth`: "the hardest ML problem you solved", then probes. */
export const interviewRounds = ["coding", "design", "knowledge", "depth", "values"] as const;
export type InterviewRound = (typeof interviewRounds)[number];

/** What an interviewer works from, whatever the round: all of it stands in the problem's package. */
export interface InterviewScript {
	readonly round: InterviewRound;
	readonly slug: string;
	readonly title: string;
	/** said first, one or two sentences; a model is told it too */
	readonly opening: string;
	/** the same in the reader's language, where it is the interviewer's own and not the package's */
	readonly openingShown?: string;
	/** what may be told when it is asked for before the work begins; nothing else is */
	readonly clarifications: readonly Clarification[];
	/** questions from easy to hard at each criterion; asked where the work is weakest */
	readonly ladder: readonly Rung[];
	/** changes of the requirements, by minute of the round */
	readonly twists: readonly ScriptTwist[];
	/** what answers are graded by */
	readonly criteria: readonly Criterion[];
}

/** Id of the rung that belongs to the work itself: asked before a solution is accepted, with the problem's own hints. */
export const workRung = "work/0";

export interface Clarification {
	/** stable within the script: "clarify/0" */
	readonly id: string;
	readonly question: string;
	readonly answer: string;
}

export interface Rung {
	/** stable within the script: "complexity/1" */
	readonly id: string;
	/** null: no item of the rubric, asked for its own sake */
	readonly criterion: string | null;
	readonly question: string;
	/** what a strong answer holds; shown after the round, never before the answer; null where the package has none */
	readonly strong: string | null;
	/** given one at a time when asked for, from vague to plain */
	readonly hints: readonly string[];
}

export interface ScriptTwist {
	readonly id: string;
	/** minute of the round from which it may come */
	readonly minute: number;
	readonly text: string;
	readonly criterion: string;
}
