import { givesReason, isSentence, ownWordCount, statesNumberWithUnit } from "../../design/argument.ts";
import type { Criterion } from "../rubric.ts";
import type { AnswerText } from "./answerText.ts";
import type { ConversationPack } from "./conversationPack.ts";
import { ideaFinder } from "./ideaFinder.ts";
import { meaningFinder, withoutMeanings } from "./meaningFinder.ts";
import { isStockTalk } from "./stockTalk.ts";
import type { AnswerSentence } from "./storySentences.ts";
import { tellsSomething } from "./storyText.ts";

/** What an answer has for one criterion. */
export interface Carriers {
	readonly criterion: Criterion;
	/** sentences that say something of it: a step, a choice with its reason, a number; never stock phrases */
	readonly carrying: readonly AnswerSentence[];
	/** sentences with a word of it that say nothing */
	readonly mentioning: readonly AnswerSentence[];
}

/**
 * Which of the candidate's own sentences carries which criterion. A sentence may carry several. One that brings the parts
 * of an idea together says something by that alone; one with a word of the topic must say something of it.
 */
export function carriersOf(answer: AnswerText, pack: ConversationPack): readonly Carriers[] {
	const story = pack.round === "values";
	const restOf = withoutMeanings(pack.criteria.flatMap(({ synonyms }) => synonyms));
	return pack.criteria.map((criterion) => {
		const find = meaningFinder(criterion.synonyms);
		const connects = ideaFinder(pack.ideas?.[criterion.id] ?? []);
		const about = answer.sentences.filter((sentence) => {
			// a heading is the candidate's own word for what stands below it; the value may show anywhere
			return (
				sentence.parts.some((part) => part === criterion.id) ||
				((sentence.parts.length === 0 || criterion.id === "signal") &&
					(find(sentence.text) !== null || connects(sentence.text)))
			);
		});
		const says = ({ text }: AnswerSentence): boolean =>
			story
				? tellsSomething(text)
				: (isSentence(text) && !isStockTalk(text) && connects(text)) ||
					saysSomething(text, restOf(text), [criterion.title, ...criterion.synonyms]);
		return {
			criterion,
			carrying: about.filter(says),
			mentioning: about.filter((sentence) => !says(sentence)),
		};
	});
}

/** Fewer words of its own, and a sentence only names what the topic is made of. */
const leastOwnWords = 4;
/** `rest`: the text without the words of the topic */
function saysSomething(text: string, rest: string, topic: readonly string[]): boolean {
	return (
		isSentence(text) &&
		((givesReason(text, topic) && !isStockTalk(text)) ||
			statesNumberWithUnit(text) ||
			(!isStockTalk(text) && ownWordCount(rest) >= leastOwnWords))
	);
}
