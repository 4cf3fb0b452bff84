/** The clock of a guided round. Values, so that it outlives a reload; times are ms since the epoch of whoever keeps it. */
export interface RoundClock {
	/** ms that had gone when it was last started or stopped */
	readonly goneMs: number;
	/** since when it runs; null: it is held */
	readonly runningSince: number | null;
}

export function startClock(now: number): RoundClock {
	return { goneMs: 0, runningSince: now };
}

export function holdClock(clock: RoundClock, now: number): RoundClock {
	return { goneMs: goneAt(clock, now), runningSince: null };
}

export function resumeClock(clock: RoundClock, now: number): RoundClock {
	return clock.runningSince === null ? { ...clock, runningSince: now } : clock;
}

/** ms of round time; a machine's clock that was set back takes none of `goneMs` away */
export function goneAt({ goneMs, runningSince }: RoundClock, now: number): number {
	return goneMs + (runningSince === null ? 0 : Math.max(0, now - runningSince));
}

/** What was kept somewhere else, as far as it is a clock. */
export function readClock(kept: unknown): RoundClock | undefined {
	const { goneMs, runningSince } = (kept ?? {}) as Partial<Record<keyof RoundClock, unknown>>;
	const sound = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;
	return sound(goneMs) && (runningSince === null || sound(runningSince)) ? { goneMs, runningSince } : undefined;
}
