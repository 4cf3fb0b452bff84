import type { ShownGuide } from "../../../protocol/design/boardState.ts";

/** ms of round time gone at a moment of the page's clock. */
export function elapsedMs(guide: ShownGuide, nowMs: number): number {
	return Math.min(guide.totalMs, guide.elapsedMs + (guide.running ? Math.max(0, nowMs - guide.atMs) : 0));
}

/** "12:05" */
export function shownClock(guide: ShownGuide, nowMs: number): string {
	const seconds = Math.floor(elapsedMs(guide, nowMs) / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
