import type { LogEvent } from "../logEvent.ts";
import { isJudged } from "../reviewCounts.ts";
import { criterionKind } from "./criterionKind.ts";
import { eventTimes } from "./eventTimes.ts";
import { rateMemory, type SpacedMemory, type SpacedRating } from "./spacedMemory.ts";
import type { SpacedProblem } from "./spacedProblem.ts";

/** One kind of rubric item that was weak in a design, and when it should be met again. */
export interface ItemCard {
	/** see `criterionKind` */
	readonly kind: string;
	/** slugs of the designs in which it was weak, each once, the latest last */
	readonly weakIn: readonly string[];
	/** the item as the latest of them names it, and its verdict there; null: a check spoke against it */
	readonly criterion: string;
	readonly verdict: string | null;
	/** when it was weak last, Unix ms */
	readonly shownMs: number;
	readonly memory: SpacedMemory;
	/** before it was weak last; null: that was the first time */
	readonly before: ItemCard | null;
}

/** What was done with a design since its present attempt began. */
export interface ItemAttempt {
	/** of the last event, Unix ms */
	readonly lastMs: number;
	/** an attempt was reviewed at some time */
	readonly reviewed: boolean;
	/** kinds that held in the present attempt: reviewing the same text again proves nothing */
	readonly held: ReadonlySet<string>;
}

export interface ItemState {
	readonly cards: ReadonlyMap<string, ItemCard>;
	readonly attempts: ReadonlyMap<string, ItemAttempt>;
}

/**
 * What the log says of weak items of designs. A kind is rated *again* when a review finds it weak (once a sitting); once it
 * is due, the first review of another design in which it holds rates it *good*, *hard* where only checks read it and a
 * model had found it weak, or where it is less weak. What was only missing in a draft, and is there later in the sitting, was
 * not weak. A kind of one design only is rated there, by a fresh attempt or a
 * drill of its flaws. An objection that is heard takes the rating back. `events` are in the order of their ids.
 */
export function itemCards(events: readonly LogEvent[], problems: readonly SpacedProblem[], nowMs: number): ItemState {
	const cards = new Map<string, ItemCard>();
	const attempts = new Map<string, ItemAttempt>();
	const designs = new Map(problems.flatMap(({ slug, criteria }) => (criteria === undefined ? [] : [[slug, criteria]])));
	const times = eventTimes(events, nowMs);
	const isAlone = (kind: string, slug: string): boolean =>
		![...designs].some(([other, criteria]) => other !== slug && criteria.some(({ id }) => criterionKind(id) === kind));

	for (const [at, event] of events.entries()) {
		const ms = times[at] ?? nowMs;
		if (!("slug" in event) || !designs.has(event.slug)) {
			continue;
		}
		const { slug } = event;
		const attempt = { ...(attempts.get(slug) ?? untouched), lastMs: ms };
		attempts.set(slug, attempt);
		switch (event.kind) {
			case "attemptStarted":
				attempts.set(slug, { ...attempt, held: new Set() });
				break;
			case "reviewed": {
				// of a part of the rubric nobody knows whether the rest of a kind holds
				if (event.failure !== null) {
					break;
				}
				const standing = standingOf(event);
				for (const [kind, item] of standing) {
					const card = cards.get(kind);
					if (item.weak) {
						cards.set(kind, shown(card, kind, slug, item, ms));
					} else if (card !== undefined && isDraft(card, slug, ms)) {
						takeBack(cards, card);
					} else if (card !== undefined && !attempt.held.has(kind)) {
						cards.set(kind, held(card, slug, event.promptVersion !== null, isAlone(kind, slug), ms));
					}
				}
				const holds = [...standing].filter(([, { weak }]) => !weak).map(([kind]) => kind);
				attempts.set(slug, { ...attempt, reviewed: true, held: new Set([...attempt.held, ...holds]) });
				break;
			}
			case "rebutted": {
				const kind = criterionKind(event.criterion);
				const card = cards.get(kind);
				if (
					event.changed &&
					event.after === "met" &&
					card?.weakIn.at(-1) === slug &&
					card.criterion === event.criterion
				) {
					takeBack(cards, card);
				}
				break;
			}
			case "drilled": {
				const card = cards.get(criterionKind(event.criterion));
				if (card !== undefined && ms >= card.memory.dueMs && isAlone(card.kind, slug)) {
					const rating = event.named ? (event.placed ? "good" : "hard") : "again";
					cards.set(card.kind, rated(card, rating, ms));
				}
				break;
			}
			default:
		}
	}
	return { cards, attempts };
}

const untouched: ItemAttempt = { lastMs: 0, reviewed: false, held: new Set() };

interface Standing {
	readonly criterion: string;
	readonly verdict: string | null;
	readonly weak: boolean;
}

/** By kind what the review says of it: the weakest of its items. What nobody could judge says nothing. */
function standingOf({ items, promptVersion }: Extract<LogEvent, { kind: "reviewed" }>): ReadonlyMap<string, Standing> {
	const standing = new Map<string, Standing>();
	for (const item of items) {
		const { criterion, verdict } = item;
		const byChecks = promptVersion === null;
		const judged = isJudged(item);
		// checks speak against an item, without a verdict, or are silent
		const weak = judged && verdict !== "met";
		if (!judged && !byChecks) {
			continue;
		}
		const kind = criterionKind(criterion);
		const known = standing.get(kind);
		if (known === undefined || (weak && (!known.weak || rank(verdict) < rank(known.verdict)))) {
			standing.set(kind, { criterion, verdict, weak });
		}
	}
	return standing;
}

/** of weak verdicts, the weaker the lower */
function rank(verdict: string | null): number {
	return verdict === "partial" ? 2 : verdict === null ? 1 : 0;
}

/** All that is weak within one sitting is one lapse: ten reviews of one draft are no ten. */
const sittingMs = 12 * 3_600_000;

function shown(
	card: ItemCard | undefined,
	kind: string,
	slug: string,
	{ criterion, verdict }: Standing,
	ms: number,
): ItemCard {
	const now = { kind, criterion, verdict, shownMs: ms };
	if (card === undefined) {
		return { ...now, weakIn: [slug], memory: rateMemory(null, "again", ms), before: null };
	}
	const { memory, before } = card;
	const weakIn = [...card.weakIn.filter((one) => one !== slug), slug];
	if (memory.rating === "again" && ms - card.shownMs < sittingMs && ms < memory.dueMs) {
		return { ...now, weakIn, memory, before };
	}
	const better = ms >= memory.dueMs && card.weakIn.at(-1) !== slug && rank(verdict) > rank(card.verdict);
	return { ...now, weakIn, memory: rateMemory(memory, better ? "hard" : "again", ms), before: withoutPast(card) };
}

/** What was only not written yet, and was within the sitting. */
function isDraft({ verdict, weakIn, shownMs, memory }: ItemCard, slug: string, ms: number): boolean {
	const missing = verdict === null || verdict === "not_addressed";
	return missing && weakIn.at(-1) === slug && ms - shownMs < sittingMs && ms < memory.dueMs;
}

function held(card: ItemCard, slug: string, byModel: boolean, alone: boolean, ms: number): ItemCard {
	if (ms < card.memory.dueMs || (card.weakIn.at(-1) === slug && !alone)) {
		return card;
	}
	return rated(card, byModel || card.verdict === null ? "good" : "hard", ms);
}

function rated(card: ItemCard, rating: SpacedRating, ms: number): ItemCard {
	return { ...card, memory: rateMemory(card.memory, rating, ms), before: null };
}

function takeBack(cards: Map<string, ItemCard>, { kind, before, memory }: ItemCard): void {
	if (before !== null) {
		cards.set(kind, before);
	} else if (memory.card.reps === 1) {
		cards.delete(kind);
	}
}

/** One step back is enough, and the log may be long. */
function withoutPast(card: ItemCard): ItemCard {
	return { ...card, before: null };
}
