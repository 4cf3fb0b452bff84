import type { ReviewTarget } from "../reviewTarget.ts";
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
		criteria: pack.criteria,
		sources: [{ id: "talk", title: "answer.md", kind: "prose", text }],
		instructions: answer.instructions,
		givenText: conversationStarter(pack),
		checks,
		offline: conversationReview(answer, pack, carriersOf(answer, pack), checks),
		// a story of one's own life goes nowhere unasked
		private: pack.round === "values",
	};
}
