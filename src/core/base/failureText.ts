/** One message for people. `About` is what must be known to say it. */
export interface FailureText<About> {
	/** What happened, where, and what to do next: plain sentences that end in a full stop. */
	readonly say: (about: About) => string;
	/** Situations in which it is said, for tests and documentation. */
	readonly examples: readonly About[];
}

export function failureText<About>(
	say: (about: About) => string,
	...examples: readonly [NoInfer<About>, ...NoInfer<About>[]]
): FailureText<About> {
	return { say, examples };
}

/** One that is always the same. */
export function fixedText(words: string): FailureText<void> {
	return { say: () => words, examples: [undefined] };
}
