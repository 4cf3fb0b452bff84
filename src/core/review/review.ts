import * as l10n from "@vscode/l10n";

import type { Signal } from "../base/signal.ts";
import type { ReviewFailure } from "./languageModel.ts";
import { repairEvidence } from "./repairEvidence.ts";
import { reviewCall } from "./reviewCall.ts";
import type { ReviewEvent } from "./reviewEvent.ts";
import { planReview } from "./reviewPlan.ts";
import { type Repair, reviewPrompt } from "./reviewPrompt.ts";
import type { ReviewRequest } from "./reviewRequest.ts";
import { ReviewState } from "./reviewState.ts";

/**
 * One review by one model. A row for each criterion exists from the start; each is filled when its finding is complete and
 * its evidence was checked; where the evidence was not found, it is asked for once more. Ends with `finished` in every case: success, failure or cancelling, the latter two with the
 * rows that were finished and without a score.
 */
export async function* review(request: ReviewRequest, signal: Signal): AsyncGenerator<ReviewEvent, void, void> {
	const state = new ReviewState(request);
	yield { type: "started", rows: state.rows(), mode: request.model.label };

	const ids = request.criteria.map((criterion) => criterion.id).filter((id) => !state.isFinished(id));
	const plan = planReview(
		ids,
		{ contextTokens: request.model.contextTokens, itemsPerCall: request.itemsPerCall },
		(asked) => reviewPrompt(state.promptInput(asked, 0)).request,
	);
	if (!plan.ok) {
		yield state.finished(state.failure("context", { tokensOver: plan.error.tokensOver }));
		return;
	}
	if (request.model.oneCall && request.itemsPerCall === undefined && plan.value.calls.length > 1) {
		// in parts it would be several requests, and only one was spoken of
		yield state.finished(state.failure("context", {}));
		return;
	}
	let failure: ReviewFailure | undefined;
	for (const asked of plan.value.calls) {
		failure = yield* askFor(asked, plan.value.maxOutputTokens, state, signal);
		if (failure !== undefined) {
			break;
		}
	}
	if (failure === undefined) {
		yield* repairEvidence(plan.value.maxOutputTokens, state, signal);
	}
	yield state.finished(failure);
}

/** One request; then, once, another for the criteria that are still missing. */
async function* askFor(
	asked: readonly string[],
	maxOutputTokens: number,
	state: ReviewState,
	signal: Signal,
): AsyncGenerator<ReviewEvent, ReviewFailure | undefined, void> {
	const first = yield* reviewCall({ asked, maxOutputTokens }, state, signal);
	if (first.kind === "failed") {
		return first.failure;
	}
	const missing = asked.filter((id) => !state.isFinished(id));
	if (missing.length === 0) {
		return undefined;
	}
	if (state.request.model.oneCall) {
		if (first.kind !== "complete") {
			return state.failure(first.kind, {});
		}
		state.notes.push(l10n.t`The model left out ${missing.length} of the items; they stay unreviewed.`);
		return undefined;
	}
	state.notes.push(askAgainNotes[first.kind](missing.length));
	yield { type: "progress", message: state.notes.at(-1) ?? "" };
	const repair: Repair | undefined = first.kind === "malformed" ? { kind: "form", error: first.error } : undefined;
	const second = yield* reviewCall({ asked: missing, maxOutputTokens, repair }, state, signal);
	if (second.kind === "failed") {
		return second.failure;
	}
	const still = missing.filter((id) => !state.isFinished(id)).length;
	if (still === 0 || second.kind === "complete") {
		if (still > 0) {
			state.notes.push(
				still === 1
					? l10n.t`1 item was left out twice and stays unreviewed.`
					: l10n.t`${still} items were left out twice and stay unreviewed.`,
			);
		}
		return undefined;
	}
	return state.failure(second.kind, {});
}

const askAgainNotes: Readonly<Record<"complete" | "length" | "malformed", (missing: number) => string>> = {
	complete: (missing) => l10n.t`The model left out ${missing} of the items; asking for those once more.`,
	length: (missing) => l10n.t`The model ran out of room; asking for the missing ${missing} once more.`,
	malformed: (missing) => l10n.t`The answer was not in the agreed form; asking for the missing ${missing} once more.`,
};
