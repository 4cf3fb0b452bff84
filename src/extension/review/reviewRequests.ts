import { randomBytes } from "node:crypto";

import { type ExpectedCost, expectedCost } from "../../core/review/expectedCost.ts";
import { reviewPrompt } from "../../core/review/reviewPrompt.ts";
import type { ReviewRequest } from "../../core/review/reviewRequest.ts";
import type { ReviewTarget } from "../../core/review/reviewTarget.ts";
import type { Readings } from "../../core/review/stableReview.ts";
import { wait } from "../../node/review/wait.ts";
import { setting } from "../settings.ts";
import type { Reviewer } from "./reviewerChoice.ts";
import type { SendConsent } from "./sendConsent.ts";

/** What is asked of a model, once the person has seen it and said yes. */
export class ReviewRequests {
	private readonly consent: SendConsent;

	constructor(consent: SendConsent) {
		this.consent = consent;
	}

	of(target: ReviewTarget, { model }: Extract<Reviewer, { kind: "model" }>): ReviewRequest {
		return { ...target, model, ...fresh(), wait };
	}

	/** How often the text is read; once where each request costs something that was said beforehand. */
	readings({ model }: ReviewRequest): Readings {
		return { runs: model.oneCall === true ? 1 : setting("reviewer.runs"), fresh };
	}

	/** False: it is not to be sent. `said`: what goes with the text when one item is asked about. */
	async maySend(target: ReviewTarget, origin: string | null, request: ReviewRequest, said?: string): Promise<boolean> {
		const sources =
			// English: the title is sent to a model
			said === undefined ? [] : [{ id: "answer", title: "your answer", kind: "prose" as const, text: said }];
		const { request: prompt } = reviewPrompt({
			...request,
			sources: [...request.sources, ...sources],
			asked: request.criteria.map((criterion) => criterion.id),
			maxOutputTokens: 0,
		});
		return this.consent.ask(origin, prompt, {
			cost: said === undefined ? this.costOf(request) : expectedCost(request),
			always: target.private !== true,
			about: target.slug,
			follows: said !== undefined,
		});
	}

	private costOf(request: ReviewRequest): ExpectedCost {
		const { requests, inputTokens, outputTokens } = expectedCost(request);
		const { runs } = this.readings(request);
		return { requests: requests * runs, inputTokens: inputTokens * runs, outputTokens: outputTokens * runs };
	}
}

function fresh(): Pick<ReviewRequest, "nonce" | "receipt"> {
	return { nonce: randomBytes(9).toString("hex"), receipt: randomBytes(5).toString("hex") };
}
