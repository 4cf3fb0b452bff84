/** What is due to be met again, and in which problem. */
export type DueReview = DueMistake | DueAnswer | DueItems;

interface Due {
	/** what comes back: mistakes and items in the words of where they were seen last, an answer by its card */
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
	/** ids of the criteria that were weak when it was last judged */
	readonly criteria: readonly string[];
}

/** Items of designs' rubrics that were weak: in another design that asks for them, else in a drill of the same. */
export interface DueItems extends Due {
	readonly kind: "items";
	readonly way: "design" | "drill";
	/** ids of the criteria, as the design to open names them */
	readonly criteria: readonly string[];
}
