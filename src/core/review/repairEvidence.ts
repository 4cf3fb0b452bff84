import type { Signal } from "../base/signal.ts";
import { reviewMessages } from "./failureMessages.ts";
import { reviewCall } from "./reviewCall.ts";
import type { ReviewEvent } from "./reviewEvent.ts";
import type { ReviewState } from "./reviewState.ts";

/** So many items of a review are asked for once more. */
export const mostRepairs = 6;

/**
 * Asks once more, one request each, for the items whose evidence was not found: small models quote badly and often do
 * better when they are told. An item keeps its first finding unless the second can be checked. A request that fails ends
 * the asking and not the review.
 */
export async function* repairEvidence(
	maxOutputTokens: number,
	state: ReviewState,
	signal: Signal,
): AsyncGenerator<ReviewEvent, void, void> {
	const open = state.unfounded();
	// a model of the editor takes each request from the plan: one was spoken of
	const most = state.request.model.oneCall ? 0 : (state.request.repairs ?? mostRepairs);
	let asked = 0;
	for (const row of open.slice(0, most)) {
		const { verdict = "cannot_judge", stateReason = "" } = row.finding ?? {};
		yield { type: "progress", message: reviewMessages.askingAgain(row.title, stateReason) };
		asked++;
		const repair = { kind: "evidence", verdict, reason: state.reasonFor(row.criterion) ?? stateReason } as const;
		const outcome = yield* reviewCall({ asked: [row.criterion], maxOutputTokens, repair }, state, signal);
		if (outcome.kind === "failed") {
			state.notes.push(reviewMessages.askingStopped(signal.aborted ? null : outcome.failure.message));
			break;
		}
	}
	if (asked > 0) {
		const still = new Set(state.unfounded().map((row) => row.criterion));
		const found = open.filter((row) => !still.has(row.criterion)).length;
		state.notes.push(reviewMessages.askedAgain(asked, found, open.length));
	}
}
