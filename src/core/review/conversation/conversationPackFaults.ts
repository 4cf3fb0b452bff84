// English throughout: for authors of cards, in the terminal

import type { ConversationPack } from "./conversationPack.ts";
import { readIdea } from "./ideaFinder.ts";

export interface ConversationPackFault {
	/** a word of the file near which the fault lies; "" where none is known */
	readonly near: string;
	readonly message: string;
}

/** Fewer, and an answer in other words is not found. */
export const leastMeanings = 4;

/** What the schema cannot say: names that agree, meaning lists that can find anything, and what a round needs. */
export function* conversationPackFaults(pack: ConversationPack): Iterable<ConversationPackFault> {
	const { round, value, criteria, pitfalls, probes, question } = pack;
	const known = new Set(criteria.map(({ id }) => id));
	for (const { id, synonyms } of criteria) {
		const meanings = new Set(synonyms.map((one) => one.trim().toLowerCase()));
		if (meanings.size < leastMeanings) {
			yield {
				near: id,
				message: `the criterion "${id}" has ${meanings.size} meanings; an answer in other words needs at least ${leastMeanings}`,
			};
		}
	}
	for (const { near, ids } of [
		{ near: "criteria", ids: criteria.map(({ id }) => id) },
		{ near: "pitfalls", ids: pitfalls.map(({ id }) => id) },
	]) {
		for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
			yield { near, message: `the id "${id}" is used twice` };
		}
	}
	const named = [...pitfalls.flatMap(({ criterion }) => criterion ?? []), ...probes.map(({ criterion }) => criterion)];
	for (const criterion of new Set(named.filter((one) => !known.has(one)))) {
		yield { near: criterion, message: `"${criterion}" is not one of the criteria` };
	}
	for (const [criterion, ideas] of Object.entries(pack.ideas ?? {})) {
		if (!known.has(criterion)) {
			yield { near: "ideas", message: `"${criterion}" is not one of the criteria` };
		}
		for (const idea of ideas) {
			const read = readIdea(idea);
			if (!read.ok) yield { near: idea, message: read.error };
		}
	}
	if (question.trim() === "") {
		yield { near: "", message: "the question is missing: it stands below the front matter" };
	}
	if ((round === "values") !== (value !== undefined)) {
		yield { near: "round", message: "a values prompt names its value, a card has none" };
	}
	if (probes.length < 2) {
		yield { near: "probes", message: `${probes.length} probes; the interviewer needs two` };
	}
}
