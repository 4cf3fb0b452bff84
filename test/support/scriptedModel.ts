import type { LanguageModel, ModelEvent, ModelRequest } from "../../src/core/review/languageModel.ts";
import { type AskedReview, readAsked } from "./askedReview.ts";

/** What the reviewer says to one request: a reply's text, or events. */
export type ScriptedAnswer = (
	asked: AskedReview,
	request: ModelRequest,
	turn: number,
) => string | readonly ModelEvent[];

export interface ScriptedModel extends LanguageModel {
	readonly requests: readonly ModelRequest[];
}

/** A model without a network: each request gets what the script says, in pieces of a few characters. */
export function scriptedModel(answer: ScriptedAnswer, over: Partial<LanguageModel> = {}): ScriptedModel {
	const requests: ModelRequest[] = [];
	return {
		label: "scripted at nowhere",
		origin: null,
		contextTokens: null,
		...over,
		requests,
		async *stream(request, signal) {
			requests.push(request);
			const asked = readAsked({ input: [{ text: request.stable }, { text: request.candidate }] });
			const said = answer(asked, request, requests.length - 1);
			if (typeof said !== "string") {
				yield* said;
				return;
			}
			for (let at = 0; at < said.length; at += 13) {
				if (signal.aborted) {
					yield { type: "failed", failure: { kind: "cancelled", message: "Stopped." } };
					return;
				}
				yield { type: "delta", text: said.slice(at, at + 13) };
				await Promise.resolve();
			}
			yield { type: "done", usage: { inputTokens: null, outputTokens: null, cachedTokens: null } };
		},
	};
}
