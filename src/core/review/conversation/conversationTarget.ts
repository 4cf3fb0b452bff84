// English throughout: what a model is told of the task

import type { ReviewTarget } from "../reviewTarget.ts";
import type { Criterion } from "../rubric.ts";
import { answerChecks } from "./answerChecks.ts";
import { readAnswer } from "./answerText.ts";
import { carriersOf } from "./carriers.ts";
import type { ConversationPack } from "./conversationPack.ts";
import { conversationReview } from "./conversationReview.ts";
import { conversationStarter } from "./conversationStarter.ts";

/** An answer to a card or a values prompt as it is reviewed; the starter's lines earn nothing. */
export function conversationTarget(text: string, pack: ConversationPack): ReviewTarget {
	const answer = readAnswer(text, pack);
	const checks = answerChecks(answer, pack);
	return {
		slug: pack.slug,
		title: pack.title,
		problem: `${pack.question}\n\nThe answer is spoken, in about ${pack.minutes} minutes.${
			pack.value === undefined
				? ""
				: ` It is a story from the candidate's own life, told for the value “${pack.value}”.`
		}`,
		criteria: pack.criteria.map(asModelsCriterion),
		sources: [{ id: "talk", title: "answer.md", kind: "prose", text }],
		instructions: answer.instructions,
		givenText: conversationStarter(pack),
		checks,
		offline: conversationReview(answer, pack, carriersOf(answer, pack), checks),
		// a story of one's own life goes nowhere unasked
		private: pack.round === "values",
	};
}

/**
 * When a model says that nothing is said of a criterion, the criterion's meanings are searched for to refute it. A single
 * everyday word ("holiday") in some other sentence must not: only meanings of several words may.
 */
function asModelsCriterion(criterion: Criterion): Criterion {
	return { ...criterion, synonyms: criterion.synonyms.filter((meaning) => /\S[\s-]+\S/.test(meaning)) };
}
