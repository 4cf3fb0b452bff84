import type { ShownGuide } from "../../../protocol/design/boardState.ts";

/**
 * ms of round time gone. `sinceMs`: how long ago, by the page's clock, the host said how far the round is; the clock of
 * the host itself may be another machine's.
 */
export function elapsedMs(guide: ShownGuide, sinceMs: number): number {
	return Math.min(guide.totalMs, guide.elapsedMs + (guide.running ? Math.max(0, sinceMs) : 0));
}

/** "12:05" */
export function shownClock(guide: ShownGuide, sinceMs: number): string {
	const seconds = Math.floor(elapsedMs(guide, sinceMs) / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
