import { goneAt, holdClock, resumeClock, type RoundClock, startClock } from "../../design/guide/roundClock.ts";
import type { MockRound } from "../plan/plan.ts";
import type { RoundKind } from "./roundKinds.ts";

export const roundPresets = ["pad", "ide"] as const;
/** pad: an editor that does not help; ide: every tool but AI completion */
export type RoundPreset = (typeof roundPresets)[number];

/** A problem of a round and the minutes meant for it. */
export interface RoundPart {
	readonly slug: string;
	readonly hour: MockRound;
	readonly minutes: number;
}

/** A round that is sat: a value, so that it outlives a reload. Times are ms since 1970. Of all clocks one runs at most. */
export interface Round {
	/** ULID */
	readonly id: string;
	readonly kind: RoundKind;
	readonly mock: boolean;
	readonly preset: RoundPreset;
	/** at least one */
	readonly parts: readonly (RoundPart & { readonly clock: RoundClock; readonly feedback: Feedback | null })[];
	/** the part that is worked on */
	readonly at: number;
	/** when it was last known to be sat; an interruption began no earlier */
	readonly seenMs: number;
	readonly pauses: readonly Pause[];
}

export type Feedback = "now" | "end";

export interface Pause {
	readonly from: number;
	/** null: it lasts */
	readonly to: number | null;
}

export type NewRound = Pick<Round, "id" | "kind" | "mock" | "preset"> & { readonly parts: readonly RoundPart[] };

export function startRound(round: NewRound, now: number): Round {
	const parts = round.parts.map((part, index) => ({
		...part,
		clock: index === 0 ? startClock(now) : notBegun,
		feedback: null,
	}));
	return { ...round, parts, at: 0, seenMs: now, pauses: [] };
}

/** The same round, known to be sat at this time. */
export function seen(round: Round, now: number): Round {
	return { ...round, seenMs: Math.max(round.seenMs, now) };
}

/**
 * Goes to another part. The next hour of a mock begins with a break: its clock is held until it is resumed. An hour of a
 * mock that was begun has none, so that who goes back to it from a break goes on.
 */
export function goToPart(round: Round, index: number, now: number): Round {
	const [from, to] = [round.parts[round.at], round.parts[index]];
	if (from === undefined || to === undefined || index === round.at) {
		return round;
	}
	const left = withClock(round, round.at, holdClock(from.clock, now));
	const there = { ...seen(left, now), at: index };
	const isBegun = hourGoneAt(round, to.hour, now) > 0;
	if (isPaused(round)) {
		return round.mock && isBegun ? resumeRound(there, now) : there;
	}
	return to.hour !== from.hour && !isBegun
		? { ...there, pauses: [...there.pauses, { from: now, to: null }] }
		: withClock(there, index, resumeClock(to.clock, now));
}

/** Stops the clock; for whatever reason, so that who asks looks at `mayPause` first. */
export function pauseRound(round: Round, now: number): Round {
	const part = round.parts[round.at];
	if (part === undefined || isPaused(round)) {
		return round;
	}
	const held = withClock(round, round.at, holdClock(part.clock, now));
	return { ...seen(held, now), pauses: [...round.pauses, { from: now, to: null }] };
}

export function resumeRound(round: Round, now: number): Round {
	const part = round.parts[round.at];
	if (part === undefined || !isPaused(round)) {
		return round;
	}
	const runs = withClock(round, round.at, resumeClock(part.clock, now));
	const pauses = round.pauses.map((one) => (one.to === null ? { ...one, to: Math.max(one.from, now) } : one));
	return { ...seen(runs, now), pauses };
}

/** Longer than any pause between two signs of life of a window that runs: the machine slept. */
const longestSilenceMs = 30_000;

/**
 * The round at a sign of life, `silentMs` after the one before by the machine's own clock. A machine that slept meanwhile
 * interrupted it; under a clock that was set back it goes on from what was gone when it was last seen.
 */
export function stillSat(round: Round, now: number, silentMs: number): Round {
	const part = round.parts[round.at];
	if (part === undefined || isPaused(round)) {
		return round;
	}
	if (silentMs > longestSilenceMs) {
		return interruptedRound(round);
	}
	return now < round.seenMs
		? { ...withClock(round, round.at, resumeClock(holdClock(part.clock, round.seenMs), now)), seenMs: now }
		: seen(round, now);
}

/** After a crash, a reload or a sleep: the clock was held when the round was last seen, and is until it is resumed. */
export function interruptedRound(round: Round): Round {
	return pauseRound(round, round.seenMs);
}

/** A mock is paused between its hours only. */
export function mayPause(round: Round): boolean {
	return !round.mock && !isPaused(round);
}

export function isPaused({ pauses }: Round): boolean {
	return pauses.at(-1)?.to === null;
}

/** What the candidate chose for a part that is left. */
export function withFeedback(round: Round, index: number, feedback: Feedback): Round {
	return { ...round, parts: round.parts.map((part, at) => (at === index ? { ...part, feedback } : part)) };
}

/** ms of the round without its pauses */
export function roundGoneAt({ parts }: Round, now: number): number {
	return sum(parts.map(({ clock }) => goneAt(clock, now)));
}

/** ms of one hour of the round without its pauses */
export function hourGoneAt({ parts }: Round, hour: MockRound, now: number): number {
	return sum(parts.filter((part) => part.hour === hour).map(({ clock }) => goneAt(clock, now)));
}

/** ms of all pauses */
export function pausedAt({ pauses }: Round, now: number): number {
	return sum(pauses.map(({ from, to }) => Math.max(0, (to ?? now) - from)));
}

const notBegun: RoundClock = { goneMs: 0, runningSince: null };

function withClock(round: Round, index: number, clock: RoundClock): Round {
	return { ...round, parts: round.parts.map((part, at) => (at === index ? { ...part, clock } : part)) };
}

function sum(of: readonly number[]): number {
	return of.reduce((total, one) => total + one, 0);
}
