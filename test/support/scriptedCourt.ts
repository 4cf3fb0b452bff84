import type { ModelRequest } from "../../src/core/review/languageModel.ts";
import type { RulingReply } from "../../src/core/review/rebuttalRequest.ts";
import type { AskedReview } from "./askedReview.ts";
import { type ScriptedModel, scriptedModel } from "./scriptedModel.ts";

/** What one judgement of the rebuttal court is given. */
export interface AskedCourt extends AskedReview {
	readonly statements: readonly [string, string];
}

/** A court that answers each order of the statements by this rule. */
export function scriptedCourt(rule: (asked: AskedCourt, turn: number) => Partial<RulingReply>): ScriptedModel {
	return scriptedModel((asked, request, turn) => {
		const reply: RulingReply = {
			receipt: asked.receipt,
			evidence: [],
			reasoning: "The text says so in its own words.",
			better: "neither",
			verdict: "partial",
			...rule({ ...asked, statements: statementsOf(request) ?? ["", ""] }, turn),
		};
		return JSON.stringify(reply);
	});
}

/** Evidence of the court: these words, in the reviewed document. */
export function courtQuote(quote: string, source = "design"): RulingReply["evidence"][number] {
	return { kind: "text", source, line: null, quote, searched_for: [] };
}

/** Null: it is no request to the court. */
export function statementsOf(request: Pick<ModelRequest, "candidate">): [string, string] | null {
	const texts = [...request.candidate.matchAll(/^<<<ANSWER \w+ statement \d>>>\n([\s\S]*?)\n<<<END \w+>>>$/gm)];
	const words = texts.map((match) => (match[1] ?? "").replace(/^\d+\| /gm, ""));
	return words.length === 0 ? null : [words[0] ?? "", words[1] ?? ""];
}
