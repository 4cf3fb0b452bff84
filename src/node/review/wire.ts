import type OpenAI from "openai";

import type { FailureKind, ModelRequest, TokenUsage } from "../../core/review/languageModel.ts";
import type { RequestForm } from "./requestForm.ts";

/** What one event of a stream says. A stream without an `end` was cut off. */
export type WireEvent =
	| { readonly type: "text"; readonly text: string }
	| { readonly type: "usage"; readonly usage: TokenUsage }
	| { readonly type: "end"; readonly usage?: TokenUsage }
	| { readonly type: "failed"; readonly kind: FailureKind; readonly words?: string; readonly requestId?: string };

/** One of the two protocols: how a request is opened, and what its events mean. */
export interface Wire {
	open(
		client: OpenAI,
		model: string,
		request: ModelRequest,
		form: RequestForm,
		signal: AbortSignal,
	): Promise<{ readonly events: AsyncIterable<unknown>; readonly response: Response }>;
	/** a reader for one stream; `event` is what the server sent, decoded from JSON and not checked */
	reader(): (event: unknown) => readonly WireEvent[];
}

/** Looks into a value that a server sent. */
export function member(value: unknown, ...path: readonly (string | number)[]): unknown {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null) {
			return undefined;
		}
		at = (at as Readonly<Record<string | number, unknown>>)[key];
	}
	return at;
}

export function textOf(value: unknown): string {
	return typeof value === "string" ? value : "";
}

export function countOf(value: unknown): number | null {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}
