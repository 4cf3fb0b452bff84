import type { Criterion } from "../rubric.ts";
import { criterionLadder } from "./criterionLadder.ts";
import type { InterviewRound, InterviewScript, Rung } from "./interviewScript.ts";

/** What a card, a values prompt or the depth round brings along; every string of it out of the package. */
export interface ConversationParts {
	readonly round: Extract<InterviewRound, "knowledge" | "depth" | "values">;
	readonly slug: string;
	readonly title: string;
	/** the question of the round: it opens the interview */
	readonly question: string;
	readonly criteria: readonly Criterion[];
	/** asked first, in this order, each for the sake of an item or (null) for its own */
	readonly probes: readonly { readonly question: string; readonly criterion: string | null }[];
}

/**
 * A conversation that begins with its question. Values: the prompt, two probes, then what it cost; a card and the depth
 * round: the probes they have, then the follow-ups of the rubric where the answer is weakest.
 */
export function conversationScript(parts: ConversationParts): InterviewScript {
	const { round, slug, title, question, criteria, probes } = parts;
	const asked = round === "values" ? [...probes.slice(0, 2), { question: whatItCost, criterion: null }] : probes;
	const first = asked.map(
		(probe, at): Rung => ({
			id: `probe/${at}`,
			criterion: probe.criterion,
			question: probe.question,
			strong: null,
			hints: [],
		}),
	);
	return {
		round,
		slug,
		title,
		opening: question,
		clarifications: [],
		ladder: [...first, ...criterionLadder(criteria)],
		twists: [],
		criteria,
	};
}

/** The last question of every values round. */
const whatItCost = "What did it cost you?";
