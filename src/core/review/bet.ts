import * as l10n from "@vscode/l10n";

import type { LogEvent } from "../practice/logEvent.ts";
import type { Review } from "./reviewEvent.ts";

/** What a candidate expects before a review: ids of the criteria that will be judged met. All others: not met. */
export type Bet = readonly string[];

export interface BetItem {
	readonly criterion: string;
	readonly expectedMet: boolean;
	/** null: nothing was judged about it */
	readonly met: boolean | null;
}

export interface BetOutcome {
	readonly items: readonly BetItem[];
	/** one sentence or two, for people */
	readonly summary: string;
}

/**
 * A bet beside the review. A model's verified verdicts settle it; offline only what a check speaks against is settled (as
 * not met), since nothing found against an item is no judgement of it.
 */
export function betOutcome(bet: Bet, review: Review): BetOutcome {
	const items = review.rows.map(({ criterion, state, finding }): BetItem => {
		const verdict = finding?.verdict ?? null;
		const met = metOf({ state, verdict }, review.offline);
		return { criterion, expectedMet: bet.includes(criterion), met };
	});
	const { expected, judged, hits } = countBet(items);
	const open = items.length - judged;
	const of = items.length;
	if (judged === 0) {
		const summary = l10n.t`You expected ${expected} of ${of} to be met; nothing could be judged, so the bet stays open.`;
		return { items, summary };
	}
	const settled =
		judged === 1
			? l10n.t`You expected ${expected} of ${of} to be met; ${hits} of 1 judged item went as you said.`
			: l10n.t`You expected ${expected} of ${of} to be met; ${hits} of ${judged} judged items went as you said.`;
	const rest = open === 1 ? l10n.t`1 was not judged.` : l10n.t`${open} were not judged.`;
	return { items, summary: open === 0 ? settled : `${settled} ${rest}` };
}

/** How well someone judges their own work, one settled bet after the other. */
export interface BetRecord {
	readonly slug: string;
	/** ISO 8601, UTC: when the result came */
	readonly at: string;
	/** items that were said to be met, of how many */
	readonly expected: number;
	readonly of: number;
	/** items that were judged, at least one, and those of them that went as said */
	readonly judged: number;
	readonly hits: number;
	/** said to be met and judged otherwise, and the other way round */
	readonly tooHopeful: number;
	readonly tooHarsh: number;
}

/**
 * Every bet in the log with the review that settled it: the next one of the same attempt that judged an item of it.
 * `events`: in order of time.
 */
export function betRecords(events: readonly LogEvent[]): readonly BetRecord[] {
	const open = new Map<string, Extract<LogEvent, { kind: "predicted" }>>();
	const settled: BetRecord[] = [];
	for (const event of events) {
		if (event.kind === "predicted") {
			open.set(event.slug, event);
		} else if (event.kind === "attemptStarted") {
			open.delete(event.slug);
		}
		const bet = event.kind === "reviewed" ? open.get(event.slug) : undefined;
		if (event.kind !== "reviewed" || bet === undefined) {
			continue;
		}
		const items = bet.items.map(({ criterion, verdict }): BetItem => {
			const row = event.items.find((one) => one.criterion === criterion);
			return {
				criterion,
				expectedMet: verdict === "met",
				met: row === undefined ? null : metOf(row, event.promptVersion === null),
			};
		});
		const counted = countBet(items);
		if (counted.judged === 0) {
			continue;
		}
		open.delete(event.slug);
		const missed = items.filter((item) => item.met !== null && item.met !== item.expectedMet);
		settled.push({
			slug: event.slug,
			at: event.at,
			of: items.length,
			...counted,
			tooHopeful: missed.filter((item) => item.expectedMet).length,
			tooHarsh: missed.filter((item) => !item.expectedMet).length,
		});
	}
	return settled;
}

function countBet(items: readonly BetItem[]): { expected: number; judged: number; hits: number } {
	const judged = items.filter((item) => item.met !== null);
	return {
		expected: items.filter((item) => item.expectedMet).length,
		judged: judged.length,
		hits: judged.filter((item) => item.met === item.expectedMet).length,
	};
}

function metOf(row: { readonly state: string; readonly verdict: string | null }, offline: boolean): boolean | null {
	if (row.state !== "grounded") {
		return null;
	}
	if (offline) {
		return false;
	}
	return row.verdict === null || row.verdict === "cannot_judge" ? null : row.verdict === "met";
}
