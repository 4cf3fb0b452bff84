import type { LogEvent } from "../logEvent.ts";

/**
 * When each event happened, Unix ms, never falling: `events` are in the order of their ids. A clock that was set back
 * counts as standing still, and a time after `nowMs` (a clock that was ahead) is not believed.
 */
export function eventTimes(events: readonly LogEvent[], nowMs: number): readonly number[] {
	const believed = events.map(({ at }) => Date.parse(at)).filter((ms) => ms <= nowMs);
	let lastMs = believed[0] ?? nowMs;
	return events.map(({ at }) => {
		const ms = Date.parse(at);
		if (ms <= nowMs) {
			lastMs = Math.max(lastMs, ms);
		}
		return lastMs;
	});
}
