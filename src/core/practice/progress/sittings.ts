import type { LogEvent } from "../logEvent.ts";
import { loggedRounds } from "../rounds/loggedRounds.ts";
import { activeMinutes } from "./activeTime.ts";

/** A problem as it was sat in a round with a clock. */
export interface Sitting {
	readonly slug: string;
	/** what the log calls the round */
	readonly round: string;
	/** of the whole round, Unix ms */
	readonly fromMs: number;
	readonly toMs: number;
	/** by the clock of the part, more than 0; and those that the round meant for it */
	readonly minutes: number;
	readonly of: number;
}

/** Parts of rounds that have ended, in the order of their rounds. `events`: in the order of their ids. */
export function sittings(events: readonly LogEvent[]): readonly Sitting[] {
	return loggedRounds(events).flatMap(({ round, fromAt, end }) => {
		const toMs = Date.parse(end?.at ?? "");
		return (end?.parts ?? []).flatMap(({ slug, minutes, of }) => {
			const fromMs = fromAt === null ? toMs - (end?.minutes ?? minutes) * 60_000 : Date.parse(fromAt);
			return minutes === 0 ? [] : [{ slug, round, fromMs, toMs, minutes, of }];
		});
	});
}

/**
 * Minutes of work on a problem that was done at these times (Unix ms, ascending): of each sitting what its clock says, of
 * the time around them what `activeMinutes` says. `sat`: sittings of the problem.
 */
export function workedMinutes(times: readonly number[], sat: readonly Sitting[]): number {
	/** by how many sittings were over before */
	const around = new Map<number, number[]>();
	for (const time of times) {
		if (sat.every(({ fromMs, toMs }) => time < fromMs || time > toMs)) {
			const over = sat.filter(({ toMs }) => toMs < time).length;
			around.set(over, [...(around.get(over) ?? []), time]);
		}
	}
	return sum(sat.map(({ minutes }) => minutes)) + sum([...around.values()].map(activeMinutes));
}

/** What of the sittings lay between two times; of one that lay there in part, no more than that part. */
export function sittingsBetween(sat: readonly Sitting[], fromMs: number, toMs: number): readonly Sitting[] {
	return sat.flatMap((one) => {
		const overlap = (Math.min(one.toMs, toMs) - Math.max(one.fromMs, fromMs)) / 60_000;
		return overlap <= 0 ? [] : [{ ...one, minutes: Math.min(one.minutes, overlap) }];
	});
}

function sum(of: readonly number[]): number {
	return of.reduce((total, one) => total + one, 0);
}
