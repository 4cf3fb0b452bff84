/** What spaced review knows of a problem: which mistakes can be made in it. */
export interface SpacedProblem {
	readonly slug: string;
	readonly title: string;
	readonly minutes: number;
	/** classes of mistakes that its cases catch, each in the problem's own words; absent where nothing can be recognised */
	readonly mistakes?: readonly { readonly id: string; readonly title: string }[];
	/** items of a design's rubric; absent elsewhere */
	readonly criteria?: readonly SpacedCriterion[];
	/** the plain question, of a round of words; absent elsewhere */
	readonly plain?: string;
}

export interface SpacedCriterion {
	readonly id: string;
	readonly title: string;
	/** a flaw of it can be hunted: a drill of the design plants one */
	readonly drill: boolean;
}
