import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { type FailureFacts, failureTable } from "../../../core/review/failureMessages.ts";
import type { FailureKind, ReviewFailure } from "../../../core/review/languageModel.ts";

/** A text that does not fit, found by counting before anything was sent. */
export class TooManyTokens extends Error {
	/** tokens */
	readonly over: number;

	constructor(over: number) {
		// English: for developers
		super("too many tokens");
		this.over = over;
	}
}

/** Names what the editor or its provider threw. Their own words may repeat the prompt: they are read, never passed on. */
export function editorFailure(error: unknown, place: string, model: string): ReviewFailure {
	const kind = kindOf(error);
	const facts = { host: place, origin: place, model };
	switch (kind) {
		case "context":
			return named(kind, { ...facts, ...(error instanceof TooManyTokens ? { tokensOver: error.over } : {}) });
		case "unknown":
			return named(kind, { ...facts, words: wordOf(error) });
		default:
			return named(kind, facts);
	}
}

/** A failure with its message out of the table. */
export function named(kind: FailureKind, facts: FailureFacts): ReviewFailure {
	return { kind, message: failureTable[kind].message(facts) };
}

function kindOf(error: unknown): FailureKind {
	if (error instanceof TooManyTokens) {
		return "context";
	}
	if (!(error instanceof Error)) {
		return "unknown";
	}
	const text = [error, error.cause].map((one) => (one instanceof Error ? `${one.name} ${one.message}` : "")).join(" ");
	switch ((error as { readonly code?: unknown }).code) {
		case vscode.LanguageModelError.NoPermissions.name:
			return "consent";
		case vscode.LanguageModelError.Blocked.name:
			return "blocked";
		case vscode.LanguageModelError.NotFound.name:
			return "notfound";
	}
	if (/ChatQuotaExceeded|quota/i.test(text)) {
		return "quota";
	}
	if (/ChatRateLimited|rate.?limit/i.test(text)) {
		return "rate";
	}
	if (/token limit|context (?:length|window)|too long/i.test(text)) {
		return "context";
	}
	if (/off_topic/i.test(text)) {
		return "refusal";
	}
	if (/content.?filter|responsible ai|\bfiltered\b/i.test(text)) {
		return "filtered";
	}
	return /model_not_(?:supported|found)|model not found|not supported/i.test(text) ? "notfound" : "unknown";
}

function wordOf(error: unknown): string {
	return error instanceof Error && /^[\w.-]{1,60}$/.test(error.name) ? error.name : l10n.t`no reason was given`;
}
