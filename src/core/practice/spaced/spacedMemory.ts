import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs";

/** How well a mistake is remembered not to be made, and when it should be met again. */
export interface SpacedMemory {
	readonly card: Card;
	/** Unix time, ms */
	readonly dueMs: number;
	/** Unix time of the last rating, ms */
	readonly ratedMs: number;
	readonly rating: SpacedRating;
}

/** made again · avoided after it showed once more · avoided · avoided at first submission without a hint */
export const spacedRatings = ["again", "hard", "good", "easy"] as const;
export type SpacedRating = (typeof spacedRatings)[number];

/**
 * The memory after one more rating; `before` is null for a mistake that shows for the first time. Deterministic: no
 * fuzz, whole days (no steps of minutes). A time before the last rating counts as the time of that rating.
 */
export function rateMemory(before: SpacedMemory | null, rating: SpacedRating, atMs: number): SpacedMemory {
	const ratedMs = Math.max(atMs, before?.ratedMs ?? atMs);
	// What is practised at the same hour every day must not fall a few minutes short of its day.
	const early = before !== null && ratedMs >= before.dueMs && ratedMs < before.card.due.getTime();
	const at = new Date(early ? before.card.due.getTime() : ratedMs);
	const { card } = scheduler.next(before?.card ?? createEmptyCard(at), at, grades[rating]);
	return { card, dueMs: card.due.getTime() - leewayMs, ratedMs: at.getTime(), rating };
}

const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

const grades = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

const leewayMs = 8 * 3_600_000;
