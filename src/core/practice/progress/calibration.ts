import { parseComplexity, sameComplexity } from "../../judge/complexity.ts";
import { type BetRecord, betRecords } from "../../review/bet.ts";
import type { LogEvent } from "../logEvent.ts";

/** How well someone knows their own work. */
export interface Calibration {
	/** settled bets, oldest first */
	readonly bets: readonly CalibratedBet[];
	/** over all of them */
	readonly judged: number;
	readonly hits: number;
	readonly tooHopeful: number;
	readonly tooHarsh: number;
	/** claims of the cost that were measured, and those that were right */
	readonly claims: { readonly measured: number; readonly right: number };
}

export interface CalibratedBet extends BetRecord {
	/** 0 to 1: items that went as said, of all that were judged up to this bet */
	readonly soFar: number;
}

/** `events`: in order of time. A claim counts as last said of a problem and language. */
export function calibration(events: readonly LogEvent[]): Calibration {
	const settled = betRecords(events);
	let judged = 0;
	let hits = 0;
	const bets = settled.map((bet): CalibratedBet => {
		judged += bet.judged;
		hits += bet.hits;
		return { ...bet, soFar: hits / judged };
	});
	const claims = new Map<string, boolean | null>();
	for (const event of events) {
		if (event.kind === "claimed") {
			claims.set(`${event.slug}/${event.language}`, isRightClaim(event.time, event.measured));
		}
	}
	const measured = [...claims.values()].filter((right) => right !== null);
	return {
		bets,
		judged,
		hits,
		tooHopeful: settled.reduce((sum, bet) => sum + bet.tooHopeful, 0),
		tooHarsh: settled.reduce((sum, bet) => sum + bet.tooHarsh, 0),
		claims: { measured: measured.length, right: measured.filter(Boolean).length },
	};
}

/** Null where nothing was said, or nothing was measured that it could be compared with. */
export function isRightClaim(time: string | null, measured: string | null): boolean | null {
	if (time === null || measured === null) {
		return null;
	}
	const [said, seen] = [parseComplexity(time), parseComplexity(measured)];
	return said.ok && seen.ok ? sameComplexity(said.value, seen.value) : null;
}
