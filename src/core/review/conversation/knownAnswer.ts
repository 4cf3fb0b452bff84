export const answerKinds = ["strong", "paraphrase", "partial", "hollow"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** An answer whose author says which key points it makes: what the offline recognition is measured by. */
export interface KnownAnswer {
	readonly slug: string;
	readonly kind: AnswerKind;
	/** ids of the criteria that it really makes, by a careful reader: none that it only names */
	readonly makes: readonly string[];
	/** Markdown, without its head */
	readonly text: string;
}

/**
 * Half of the answers are never read while meanings are chosen, by a rule that was fixed with the first of them and does
 * not move when cards are added. `card`: the card's id, such as KC7.
 */
export function isHeldOut(card: string, kind: AnswerKind): boolean {
	const even = Number(/\d+$/.exec(card)?.[0] ?? 0) % 2 === 0;
	return even === (kind === "paraphrase" || kind === "partial");
}
