// English throughout: a document that is read back by its headings and lines

import type { ConversationPack, ConversationRound } from "./conversationPack.ts";

interface Heading {
	readonly title: string;
	/** a dimmed prompt below it; a comment, so it is never taken for an answer */
	readonly prompt: string;
}

const headings: Readonly<Record<ConversationRound, readonly Heading[]>> = {
	knowledge: [
		{ title: "In one sentence", prompt: "what you would do, before any detail" },
		{ title: "How I would do it", prompt: "the steps, each with its reason" },
		{ title: "How I would know that it works", prompt: "what you measure, and against what" },
		{ title: "What goes wrong", prompt: "the failures you would plan for, and what you do then" },
	],
	depth: [
		{ title: "In ninety seconds", prompt: "who needed it, what was at stake, what was there before" },
		{ title: "Why it was hard", prompt: "data, labels, latency or people" },
		{ title: "What I did", prompt: "your own part, the options and why you took this one" },
		{ title: "What turned out wrong", prompt: "the detour, and the evidence that changed your mind" },
		{ title: "What came of it", prompt: "a number with its uncertainty, and life after the launch" },
		{ title: "What I would do again, and what not", prompt: "and what it has to do with the team you apply to" },
	],
	values: [
		{ title: "Situation", prompt: "who, when, what was at stake: three sentences" },
		{ title: "Task", prompt: "what was yours, and by what you would call it a success" },
		{ title: "Action", prompt: "half of the time: your choices, what you rejected, whom you brought in" },
		{ title: "Result", prompt: "a number, its limits, whose credit it is" },
		{ title: "Reflection", prompt: "what you do differently since then" },
	],
};

/** People speak about so many words a minute when they think. */
export const spokenWordsPerMinute = 140;

/** The fresh `answer.md`: our question and the plain one, a line on how to answer, a heading for each part. */
export function conversationStarter(pack: ConversationPack): string {
	const quoted = pack.question.trim().replace(/^/gm, "> ").replace(/ +$/gm, "");
	const words = pack.minutes * spokenWordsPerMinute;
	const how =
		pack.round === "values"
			? `Tell one story as you would speak it: ${plural(pack.minutes)}, ${words} words at most. Say “I” where it was you.`
			: `Answer as you would speak: ${plural(pack.minutes)}, ${words} words at most. Say what you do and why; give a number where you have one.`;
	const sections = headings[pack.round].map(({ title, prompt }) => `## ${title}\n<!-- ${prompt} -->\n\n`);
	const plain = `Often asked as: ${pack.plain.trim()}`;
	const mine = pack.round === "values" ? `${privately()}\n\n` : "";
	return `# ${pack.title}\n\n${quoted}\n\n${plain}\n\n${how}\n\n${mine}${sections.join("\n")}`;
}

/** Nobody tells a true story before knowing who reads it. */
function privately(): string {
	return "It stays in this folder. A model gets it only after you saw what is sent and said yes.";
}

function plural(minutes: number): string {
	return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}
