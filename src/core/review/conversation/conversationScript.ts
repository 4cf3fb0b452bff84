import { criterionHints } from "../interview/criterionLadder.ts";
import type { InterviewScript, Rung } from "../interview/interviewScript.ts";
import type { Criterion } from "../rubric.ts";
import type { ConversationPack } from "./conversationPack.ts";

/** Asked last of every story: what cost nothing shows no value. */
// English: content of a conversation, as that of the packages
const costQuestion = "What did it cost you?";

/** What an interviewer works from in a round of words: the question, then the ladder of its criteria or its probes. */
export function conversationScript(pack: ConversationPack): InterviewScript {
	return {
		round: pack.round,
		slug: pack.slug,
		title: pack.title,
		opening: pack.question,
		clarifications: [],
		ladder: ladderOf(pack),
		twists: [],
		criteria: pack.criteria,
	};
}

function ladderOf(pack: ConversationPack): readonly Rung[] {
	const probesOf = (criterion: Criterion) => pack.probes.filter((probe) => probe.criterion === criterion.id);
	switch (pack.round) {
		case "knowledge":
			// a probe comes after the follow-ups of its criterion: it is the harder one
			return pack.criteria.flatMap((criterion) =>
				[
					...criterion.followUps.map((question) => ({ question, strong: criterion.levels.senior })),
					...probesOf(criterion),
				].map(({ question, strong }, at) => rung(criterion, at, question, strong)),
			);
		case "depth":
			return probeRungs(pack);
		case "values":
			return [
				...probeRungs(pack),
				{
					id: "cost/0",
					criterion: pack.criteria.at(-1)?.id ?? null,
					question: costQuestion,
					// English: content of a conversation
					strong: "Something that hurt and was given up knowingly, said without self-pity.",
					// English: content of a conversation
					hints: ["Think of time, standing, a friendship, or a plan of your own that you gave up."],
				},
			];
	}
}

function probeRungs({ criteria, probes }: ConversationPack): readonly Rung[] {
	const asked = new Map<string, number>();
	return probes.flatMap(({ criterion: id, question, strong }) => {
		const criterion = criteria.find((one) => one.id === id);
		const at = asked.get(id) ?? 0;
		asked.set(id, at + 1);
		return criterion === undefined ? [] : [rung(criterion, at, question, strong)];
	});
}

/** Hints go from what is listened for to where a first answer stops; what a strong answer holds is none. */
function rung(criterion: Criterion, at: number, question: string, strong: string): Rung {
	return {
		id: `${criterion.id}/${at}`,
		criterion: criterion.id,
		question,
		strong,
		hints: criterionHints({ ...criterion, levels: { ...criterion.levels, senior: "" } }),
	};
}
