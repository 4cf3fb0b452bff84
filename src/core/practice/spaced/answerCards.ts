import type { LogEvent } from "../logEvent.ts";
import { eventTimes } from "./eventTimes.ts";
import { rateMemory, type SpacedMemory } from "./spacedMemory.ts";

/** An answer in words that was weak once, and when it should be given again. */
export interface AnswerCard {
	readonly slug: string;
	/** ids of the criteria that were weak in the last review */
	readonly weak: readonly string[];
	/** a model found that, not only checks */
	readonly byModel: boolean;
	/** of the last review, Unix ms */
	readonly reviewedMs: number;
	/** an attempt began since the last rating: reviewing the same text again proves nothing */
	readonly fresh: boolean;
	readonly memory: SpacedMemory;
}

/**
 * What the log says of reviewed answers, by slug. One is kept from its first review with a weak criterion on; once it is
 * due, the review of a fresh attempt rates it *good* where nothing is weak, *hard* where less is, or where only checks read
 * it and a model had found it weak, else *again*. `events` are in the order of their ids.
 */
export function answerCards(events: readonly LogEvent[], nowMs: number): ReadonlyMap<string, AnswerCard> {
	const cards = new Map<string, AnswerCard>();
	const times = eventTimes(events, nowMs);
	for (const [at, event] of events.entries()) {
		const ms = times[at] ?? nowMs;
		if (event.kind === "attemptStarted") {
			const card = cards.get(event.slug);
			if (card !== undefined) {
				cards.set(event.slug, { ...card, fresh: true });
			}
		} else if (event.kind === "reviewed" && event.failure === null) {
			const card = reviewed(cards.get(event.slug), event, ms);
			if (card !== undefined) {
				cards.set(event.slug, card);
			}
		}
	}
	return cards;
}

function reviewed(
	card: AnswerCard | undefined,
	{ slug, items, promptVersion }: Extract<LogEvent, { kind: "reviewed" }>,
	ms: number,
): AnswerCard | undefined {
	const byModel = promptVersion !== null;
	const judged = items.filter(({ state, verdict }) => state === "grounded" && verdict !== "cannot_judge");
	// offline, a check that speaks against a criterion has no verdict
	const weak = judged.filter(({ verdict }) => verdict !== "met").map(({ criterion }) => criterion);
	// what checks find carried they do not judge: it holds as far as they can read
	const read = byModel ? judged : items;
	if (read.length === 0 || (card === undefined && weak.length === 0)) {
		return card;
	}
	const now = { slug, weak, byModel, reviewedMs: ms };
	if (card === undefined) {
		return { ...now, fresh: false, memory: rateMemory(null, "again", ms) };
	}
	if (ms < card.memory.dueMs || !card.fresh) {
		// what a model found weak is not taken back by checks
		return { ...(card.byModel && !byModel ? card : now), fresh: false, memory: card.memory };
	}
	const held = byModel || !card.byModel ? "good" : "hard";
	const rating = weak.length === 0 ? held : weak.length < card.weak.length ? "hard" : "again";
	return { ...now, fresh: false, memory: rateMemory(card.memory, rating, ms) };
}
