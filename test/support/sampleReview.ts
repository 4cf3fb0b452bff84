import { readFileSync } from "node:fs";

import type { LanguageModel } from "../../src/core/review/languageModel.ts";
import type { Review, ReviewEvent } from "../../src/core/review/reviewEvent.ts";
import type { ReviewRequest } from "../../src/core/review/reviewRequest.ts";
import type { Criterion } from "../../src/core/review/rubric.ts";

export function sampleCriterion(id: string, over: Partial<Criterion> = {}): Criterion {
	return {
		id,
		title: `Title of ${id}`,
		question: `What does the answer say about ${id}?`,
		weight: 1,
		synonyms: [],
		levels: { mid: "names it", senior: "gives a reason", staff: "weighs it against another way" },
		followUps: [`Tell me more about ${id}.`],
		negative: [],
		...over,
	};
}

export const sampleDesignText = readFileSync(new URL("../fixtures/review/home.design.md", import.meta.url), "utf8");

export const sampleCriteria: readonly Criterion[] = [
	sampleCriterion("objective", { weight: 2, synonyms: ["objective", "long-term satisfaction"] }),
	sampleCriterion("retrieval", { weight: 2, synonyms: ["candidate generation", "nearest neighbour"] }),
	sampleCriterion("feedback-loop", { synonyms: ["feedback loop", "position bias", "exploration"] }),
	sampleCriterion("fallback", { synonyms: ["fallback", "most popular"] }),
];

/** A review of the sample design; waits take no time. */
export function sampleRequest(model: LanguageModel, over: Partial<ReviewRequest> = {}): ReviewRequest {
	return {
		title: "Home shelf ranking",
		problem: "Rank the shelves of a music player's home page.",
		criteria: sampleCriteria,
		sources: [{ id: "design", title: "design.md", kind: "prose", text: sampleDesignText }],
		checks: [],
		model,
		nonce: "n0nce7",
		receipt: "R4TAIL",
		wait: () => Promise.resolve(),
		...over,
	};
}

/** Every event of a review and its result. */
export async function readReview(
	events: AsyncIterable<ReviewEvent>,
): Promise<{ readonly events: readonly ReviewEvent[]; readonly review: Review }> {
	const seen: ReviewEvent[] = [];
	for await (const event of events) {
		seen.push(event);
	}
	const last = seen.at(-1);
	if (last?.type !== "finished") {
		throw new Error("The review ended without a result.");
	}
	return { events: seen, review: last.review };
}
