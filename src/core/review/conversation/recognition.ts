import type { Proportion } from "../measure/proportion.ts";
import { readAnswer } from "./answerText.ts";
import { carriersOf } from "./carriers.ts";
import type { ConversationPack } from "./conversationPack.ts";
import { isHeldOut, type KnownAnswer } from "./knownAnswer.ts";

/** How well the key points of answers of known level are recognised. */
export interface Recognition {
	/** of the points that the answers make, those that are found */
	readonly recall: Proportion;
	/** of the points that they do not make, those that are credited all the same */
	readonly falseCredit: Proportion;
}

/** The answers to one card, those that nobody looked at while tuning apart from the others. */
export interface CardRecognition {
	readonly card: string;
	readonly slug: string;
	readonly title: string;
	readonly tuned: Recognition;
	readonly heldOut: Recognition;
}

export function cardRecognition(pack: ConversationPack, answers: readonly KnownAnswer[]): CardRecognition {
	const own = answers.filter(({ slug }) => slug === pack.slug);
	const of = (held: boolean) =>
		sumOf(own.filter(({ kind }) => isHeldOut(pack.id, kind) === held).map((one) => recognised(one, pack)));
	return { card: pack.id, slug: pack.slug, title: pack.title, tuned: of(false), heldOut: of(true) };
}

export function sumOf(parts: readonly Recognition[]): Recognition {
	const add = (of: (one: Recognition) => Proportion): Proportion => ({
		hits: parts.reduce((sum, one) => sum + of(one).hits, 0),
		all: parts.reduce((sum, one) => sum + of(one).all, 0),
	});
	return { recall: add(({ recall }) => recall), falseCredit: add(({ falseCredit }) => falseCredit) };
}

function recognised({ text, makes }: KnownAnswer, pack: ConversationPack): Recognition {
	const made = new Set(makes);
	const carriers = carriersOf(readAnswer(text, pack), pack);
	const count = (isMade: boolean): Proportion => {
		const those = carriers.filter(({ criterion }) => made.has(criterion.id) === isMade);
		return { hits: those.filter(({ carrying }) => carrying.length > 0).length, all: those.length };
	};
	return { recall: count(true), falseCredit: count(false) };
}
