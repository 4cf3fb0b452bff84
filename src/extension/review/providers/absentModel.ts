import type { LanguageModel, ReviewFailure } from "../../../core/review/languageModel.ts";
import type { Reviewer } from "./reviewer.ts";

/** Stands for a model that is not there: nothing is asked or sent, and the review says what is missing. */
export function absentModel(label: string, failure: ReviewFailure): Reviewer {
	const model: LanguageModel = {
		label,
		origin: null,
		contextTokens: null,
		oneCall: true,
		async *stream() {
			yield { type: "failed", failure };
		},
	};
	return { kind: "model", label, model, origin: null };
}
