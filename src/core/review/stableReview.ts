import * as l10n from "@vscode/l10n";

import type { Signal } from "../base/signal.ts";
import { addUsage } from "./addUsage.ts";
import { isMinority } from "./agreement.ts";
import type { FindingVerdict } from "./finding.ts";
import type { TokenUsage } from "./languageModel.ts";
import { review } from "./review.ts";
import type { Review, ReviewEvent, ReviewRow } from "./reviewEvent.ts";
import type { ReviewRequest } from "./reviewRequest.ts";
import { score } from "./score.ts";

/** How often a text is read, and what makes each reading after the first a request of its own. */
export interface Readings {
	/** 1, 3 or 5; 1 is `review` itself */
	readonly runs: number;
	/** letters and digits, new with every call: the first reading has the request's own */
	fresh(): Pick<ReviewRequest, "nonce" | "receipt">;
}

/**
 * The same review several times, and of each item what most readings say on evidence that was found. It stands in for
 * `review` (setting `woodshed.reviewer.runs`): the same events, `finished` once and last, rows of the first reading as
 * they come. Afterwards each row carries its `agreement`; one that less than half of the readings share (`isMinority`)
 * keeps its state, is to be folded away as "1 of 3", and counts for nothing. Tokens are those of all readings. Stopped or
 * failed on the way: what was finished is kept, with the failure and without a score.
 */
export async function* stableReview(
	request: ReviewRequest,
	readings: Readings,
	signal: Signal,
): AsyncGenerator<ReviewEvent, void, void> {
	if (readings.runs <= 1) {
		yield* review(request, signal);
		return;
	}
	const results: Review[] = [];
	while (results.length < readings.runs && results.at(-1)?.failure === undefined) {
		const number = results.length + 1;
		const again = number === 1 ? request : { ...request, ...readings.fresh() };
		let judged = 0;
		for await (const event of review(again, signal)) {
			if (event.type === "finished") {
				results.push(event.review);
			} else if (number === 1) {
				yield event;
			} else if (event.type === "progress") {
				yield event;
			} else if (event.type === "row" && event.row.finding !== undefined) {
				judged++;
				const message = l10n.t`Reading ${number} of ${readings.runs}: ${judged} of ${request.criteria.length} items.`;
				yield { type: "progress", message };
			}
		}
	}
	const merged = merge(request, results, readings.runs);
	for (const row of merged.rows) {
		yield { type: "row", row };
	}
	yield { type: "finished", review: merged };
}

function merge(request: ReviewRequest, results: readonly Review[], runs: number): Review {
	const first = results[0];
	const last = results.at(-1);
	if (first === undefined || last === undefined) {
		throw new Error("A review ended without a result.");
	}
	const { failure } = last;
	const rows = first.rows.map(({ criterion }) => {
		const kept = request.previous?.find((row) => row.criterion === criterion && row.finding?.source === "model");
		return kept ?? mergeRow(results, criterion, failure === undefined ? runs : null);
	});
	const findings = rows.flatMap((row) => (row.finding === undefined ? [] : [row.finding]));
	const held = rows.flatMap((row) =>
		row.finding === undefined || (row.agreement !== undefined && isMinority(row.agreement)) ? [] : [row.finding],
	);
	const counted = score(request.criteria, held);
	const notes = [...new Set(results.flatMap((result) => result.notes ?? []))];
	const folded = findings.length - held.length;
	if (folded > 0) {
		notes.push(
			folded === 1
				? l10n.t`1 item was judged alike by less than half of the readings, and counts for nothing.`
				: l10n.t`${folded} items were judged alike by less than half of the readings, and count for nothing.`,
		);
	}
	return {
		mode: first.mode,
		offline: false,
		score: failure === undefined ? counted.score : null,
		coverage: counted.coverage,
		rows,
		findings: [...findings, ...request.checks],
		usage: results.reduce<TokenUsage | null>((sum, { usage }) => addUsage(sum, usage), null),
		...(failure === undefined ? {} : { failure }),
		...(first.promptVersion === undefined ? {} : { promptVersion: first.promptVersion }),
		requests: results.reduce((sum, { requests = 0 }) => sum + requests, 0),
		...(results.every(({ weak }) => weak) ? { weak: true as const } : {}),
		injectionSeen: results.some((result) => result.injectionSeen),
		summary: first.summary,
		notes,
		...(last.rawReply === undefined ? {} : { rawReply: last.rawReply }),
	};
}

/** `runs` null: not all readings were finished, so an item's share is of those that judged it. */
function mergeRow(results: readonly Review[], criterion: string, runs: number | null): ReviewRow {
	const rows = results.flatMap((result) => result.rows.filter((row) => row.criterion === criterion));
	const judged = rows.filter((row) => row.finding !== undefined);
	const of = runs ?? Math.max(1, judged.length);
	const grounded = judged.filter((row) => row.state === "grounded" && row.finding?.verdict !== undefined);
	const votes = strictestFirst
		.map((verdict) => grounded.filter((row) => row.finding?.verdict === verdict))
		// sorting is stable: of as many votes, the stricter verdict
		.sort((a, b) => b.length - a.length)[0];
	const chosen = votes?.[0];
	if (chosen !== undefined && votes !== undefined) {
		return { ...chosen, agreement: { of, same: votes.length } };
	}
	const doubtful = judged[0];
	if (doubtful !== undefined) {
		return { ...doubtful, agreement: { of, same: judged.filter((row) => row.state === doubtful.state).length } };
	}
	return rows[0] ?? { criterion, title: criterion, state: "not-reviewed" };
}

const strictestFirst: readonly FindingVerdict[] = ["not_addressed", "not_met", "partial", "met"];
