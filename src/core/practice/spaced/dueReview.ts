/** What is due to be met again, and in which problem. */
export type DueReview = DueMistake | DueAnswer;

interface Due {
	/** what comes back, in the words of where it was seen last */
	readonly title: string;
	/** the problem to open */
	readonly slug: string;
	/** why this one, for people */
	readonly why: string;
	/** since when, ISO 8601, UTC */
	readonly dueAt: string;
}

/** A class of mistakes, in another problem than the one it was made in. */
export interface DueMistake extends Due {
	readonly kind: "mistake";
	/** id of `problems/mistakes.yaml` */
	readonly mistake: string;
}

/** A card or a values prompt whose answer was weak. */
export interface DueAnswer extends Due {
	readonly kind: "answer";
	/** ids of the criteria that were weak in the last review */
	readonly criteria: readonly string[];
}
