import type { LogEvent } from "../logEvent.ts";
import { isJudged } from "../reviewCounts.ts";
import { eventTimes } from "./eventTimes.ts";
import { rateMemory, type SpacedMemory } from "./spacedMemory.ts";

/** An answer in words that was weak once, and when it should be given again. */
export interface AnswerCard {
	readonly slug: string;
	/** ids of the criteria that were weak when it was last judged */
	readonly weak: readonly string[];
	/** a model found that, not only checks */
	readonly byModel: boolean;
	/** when it was last judged, Unix ms */
	readonly judgedMs: number;
	/** an attempt began since the last rating: reviewing the same text again proves nothing */
	readonly fresh: boolean;
	readonly memory: SpacedMemory;
	/** before the candidate's own marks of this answer, whose place a review of it takes; null: not marked */
	readonly unmarked: AnswerCard | null;
}

/**
 * What the log says of reviewed answers, by slug. One is kept from its first review with a weak criterion on; once it is
 * due, the review of a fresh attempt rates it *good* where nothing is weak, *hard* where less is, or where only checks read
 * it and a model had found it weak, else *again*. Own marks of an answer given then rate it *hard* at best, until a review
 * of that answer rates it. `events` are in the order of their ids.
 */
export function answerCards(events: readonly LogEvent[], nowMs: number): ReadonlyMap<string, AnswerCard> {
	const cards = new Map<string, AnswerCard>();
	const times = eventTimes(events, nowMs);
	for (const [at, event] of events.entries()) {
		const ms = times[at] ?? nowMs;
		if (event.kind === "attemptStarted") {
			const card = cards.get(event.slug);
			if (card !== undefined) {
				cards.set(event.slug, { ...card, fresh: true, unmarked: null });
			}
		} else if (event.kind === "predicted") {
			const card = cards.get(event.slug);
			if (card !== undefined) {
				cards.set(event.slug, marked(card, event, ms));
			}
		} else if (event.kind === "reviewed" && event.failure === null) {
			// a part of the rubric does not say how the answer was
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
	const judged = items.filter(isJudged);
	// offline, a check that speaks against a criterion has no verdict
	const weak = judged.filter(({ verdict }) => verdict !== "met").map(({ criterion }) => criterion);
	// what checks find carried they do not judge: it holds as far as they can read
	const read = byModel ? judged : items;
	if (read.length === 0 || (card === undefined && weak.length === 0)) {
		return card;
	}
	const now = { slug, weak, byModel, judgedMs: ms, fresh: false, unmarked: null };
	if (card === undefined) {
		return { ...now, memory: rateMemory(null, "again", ms) };
	}
	const before = card.unmarked !== null && ms < card.memory.dueMs ? card.unmarked : card;
	if (ms < before.memory.dueMs || !before.fresh) {
		// what a model found weak is not taken back by checks
		const found = card.byModel && !byModel ? { weak: card.weak, byModel: true, judgedMs: card.judgedMs } : {};
		return { ...now, ...found, memory: card.memory };
	}
	const held = byModel || !before.byModel ? "good" : "hard";
	const rating = weak.length === 0 ? held : weak.length < before.weak.length ? "hard" : "again";
	return { ...now, memory: rateMemory(before.memory, rating, ms) };
}

/** What is said aloud is said anew; what is typed may be the text of before. A bet, and marks of an earlier answer, rate nothing. */
function marked(
	card: AnswerCard,
	{ slug, items, given }: Extract<LogEvent, { kind: "predicted" }>,
	ms: number,
): AnswerCard {
	const isNew = given === "spoken" || (given === "typed" && card.fresh);
	if (!isNew || ms < card.memory.dueMs) {
		return card;
	}
	const weak = items.filter(({ verdict }) => verdict !== "met").map(({ criterion }) => criterion);
	const rating = weak.length === 0 || weak.length < card.weak.length ? "hard" : "again";
	return {
		slug,
		weak,
		byModel: false,
		judgedMs: ms,
		fresh: false,
		memory: rateMemory(card.memory, rating, ms),
		unmarked: { ...card, unmarked: null },
	};
}
