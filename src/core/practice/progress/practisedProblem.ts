/** What progress needs to know of a problem, card or prompt. */
export interface PractisedProblem {
	readonly slug: string;
	readonly title: string;
	/** "coding", "design"; see the catalogue */
	readonly round: string;
	readonly category: string;
	/** what it should take */
	readonly minutes: number;
}
