import type { Signal } from "../base/signal.ts";

export const failureKinds = [
	"auth",
	"forbidden",
	"quota",
	"rate",
	"server",
	"timeout",
	"idle",
	"offline",
	"context",
	"notfound",
	"unsupported",
	"refusal",
	"filtered",
	"length",
	"truncated",
	"malformed",
	"receipt",
	"cancelled",
	"consent",
	"nomodel",
	"blocked",
	"unknown",
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** How a request failed. `message` is one line for a person; `detail` (request id, status) never holds prompt or key. */
export interface ReviewFailure {
	readonly kind: FailureKind;
	readonly message: string;
	readonly retryAfterMs?: number;
	readonly detail?: string;
	/** what answered is no API: the address is at fault */
	readonly webPage?: boolean;
}

/** Stable part first, so that a provider's prefix cache can work. */
export interface ModelRequest {
	readonly system: string;
	readonly stable: string;
	readonly candidate: string;
	/** strict JSON Schema of the one object that must come back */
	readonly schema: Readonly<Record<string, unknown>>;
	readonly schemaName: string;
	readonly maxOutputTokens: number;
}

export interface TokenUsage {
	readonly inputTokens: number | null;
	readonly outputTokens: number | null;
	readonly cachedTokens: number | null;
	/** part of the output tokens that nobody sees; absent or null: not told */
	readonly reasoningTokens?: number | null;
}

export type ModelEvent =
	| { readonly type: "delta"; readonly text: string }
	/** the host asked to wait; the orchestrator shows a countdown */
	| { readonly type: "retrying"; readonly kind: FailureKind; readonly inMs: number }
	/** only on a proven terminal event */
	| { readonly type: "done"; readonly usage: TokenUsage }
	| { readonly type: "failed"; readonly failure: ReviewFailure };

/** Port: one language model at one host. The iteration ends after `done` or `failed`; aborting closes the socket. */
export interface LanguageModel {
	/** for people: "gpt-x at api.openai.com" */
	readonly label: string;
	/** scheme, host and port that text would be sent to; "editor:copilot" for an editor's models; null for none */
	readonly origin: string | null;
	/** tokens; null when unknown */
	readonly contextTokens: number | null;
	/** each request costs the person something that was said beforehand: no retries, no repairs, nothing asked twice by itself */
	readonly oneCall?: boolean;
	stream(request: ModelRequest, signal: Signal): AsyncIterable<ModelEvent>;
}
