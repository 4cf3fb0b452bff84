import * as l10n from "@vscode/l10n";
import { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";

import { type FailureFacts, failureTable } from "../../core/review/failureMessages.ts";
import type { FailureKind, ReviewFailure } from "../../core/review/languageModel.ts";

/** What is known of the request besides the error. */
export interface RequestFacts {
	readonly host: string;
	readonly origin: string;
	readonly model: string;
	readonly timeoutMs: number;
	/** headers of a good answer had arrived */
	readonly answered: boolean;
}

/**
 * Names what went wrong. A service's own words may repeat the prompt or the key, so they are read but never passed on:
 * only status, code and request id are.
 */
export function classifyFailure(error: unknown, request: RequestFacts): ReviewFailure {
	if (error instanceof APIConnectionTimeoutError) {
		return fail("timeout", request, { seconds: Math.round(request.timeoutMs / 1000) });
	}
	if (error instanceof APIConnectionError) {
		return fail(request.answered ? "truncated" : "offline", request);
	}
	if (error instanceof APIError) {
		return fromApiError(error, request);
	}
	if (request.answered) {
		// a broken event, or a connection that was cut off: `SyntaxError`, `TypeError: terminated`, `ERR_STREAM_PREMATURE_CLOSE`
		return fail(error instanceof SyntaxError ? "malformed" : "truncated", request);
	}
	return fail("unknown", request, { words: error instanceof Error ? error.name : l10n.t`no error was given` });
}

/** A failure with its message out of the table. */
export function fail(
	kind: FailureKind,
	request: Pick<RequestFacts, "host" | "origin" | "model">,
	facts: Partial<FailureFacts> & { readonly retryAfterMs?: number; readonly detail?: string } = {},
): ReviewFailure {
	const { retryAfterMs, detail, ...rest } = facts;
	const { host, origin, model } = request;
	return {
		kind,
		message: failureTable[kind].message({ host, origin, model, ...rest }),
		...(retryAfterMs === undefined ? {} : { retryAfterMs }),
		...(detail === undefined || detail === "" ? {} : { detail }),
		...(facts.webPage ? { webPage: true } : {}),
	};
}

function fromApiError(error: APIError, request: RequestFacts): ReviewFailure {
	const requestId = safeWord(error.requestID);
	const code = safeWord(error.code) ?? safeWord(error.type);
	const status = error.status ?? numericCode(error);
	// English: a term of the protocol
	const detail = [status === undefined ? "" : `HTTP ${status}`, code ?? "", requestId ?? ""].filter(Boolean).join(", ");
	const kind = kindOf(status, error);
	switch (kind) {
		case "rate": {
			const retryAfterMs = retryAfter(error.headers);
			return fail(kind, request, {
				detail,
				...(retryAfterMs === undefined ? {} : { retryAfterMs, seconds: Math.ceil(retryAfterMs / 1000) }),
			});
		}
		case "server": {
			const retryAfterMs = retryAfter(error.headers);
			return fail(kind, request, {
				detail,
				...(requestId === undefined ? {} : { requestId }),
				...(retryAfterMs === undefined ? {} : { retryAfterMs }),
			});
		}
		case "context": {
			const over = tokensOver(error);
			return fail(kind, request, { detail, ...(over === undefined ? {} : { tokensOver: over }) });
		}
		case "notfound":
			return fail(kind, request, { detail, webPage: error.error === undefined });
		case "unsupported":
			// English: a term of the protocol
			return fail(kind, request, { detail, words: safeWord(error.param) ?? code ?? `HTTP ${status ?? 400}` });
		case "unknown":
			return fail(kind, request, { detail, words: detail });
		default:
			return fail(kind, request, { detail });
	}
}

function kindOf(status: number | undefined, error: APIError): FailureKind {
	const code = `${error.code ?? ""} ${error.type ?? ""}`;
	const text = `${code} ${error.message}`;
	if (/insufficient_quota|billing|credit balance|out of credits/i.test(text) || status === 402) {
		return "quota";
	}
	if (
		/context_length|exceed_context_size|(?:context (?:length|window|size))|prompt is too long|token limit/i.test(
			text,
		) ||
		status === 413
	) {
		return "context";
	}
	if (/content_filter|content_policy|ResponsibleAIPolicy/i.test(code)) {
		return "filtered";
	}
	if (
		/model_not_found/i.test(code) ||
		(status === 400 && /model\b[^.]{0,80}\b(?:not found|does not exist)/i.test(text))
	) {
		return "notfound";
	}
	if (/rate_limit/i.test(code)) {
		return "rate";
	}
	switch (status) {
		case undefined:
			return "server";
		case 401:
			return "auth";
		case 403:
			return "forbidden";
		case 404:
		case 405:
			return "notfound";
		case 408:
			return "timeout";
		case 429:
			return "rate";
		case 400:
		case 422:
			return namesParameter(error, text) ? "unsupported" : "unknown";
		default:
			if (status >= 500) {
				return "server";
			}
			// a redirect is not followed: the text would go to a host nobody typed
			return status >= 300 && status < 400 ? "notfound" : "unknown";
	}
}

function namesParameter(error: APIError, text: string): boolean {
	return (
		safeWord(error.param) !== undefined ||
		/\b(?:un(?:supported|known|recognized)|not supported|extra (?:inputs|fields))\b|unsupported_|unknown_parameter/i.test(
			text,
		)
	);
}

/** OpenRouter and others put the status into the body of an event. */
function numericCode(error: APIError): number | undefined {
	const code: unknown = error.code;
	const value =
		typeof code === "number" ? code : typeof code === "string" && /^\d{3}$/.test(code) ? Number(code) : undefined;
	return value !== undefined && value >= 400 && value < 600 ? value : undefined;
}

/** "maximum context length is 8192 tokens … resulted in 11200 tokens", or llama.cpp's numbers. */
function tokensOver(error: APIError): number | undefined {
	const limit = /(?:maximum context length is|n_ctx"?:?|context (?:size|length|window)[^\d]{0,20})\s*(\d+)/i.exec(
		error.message,
	)?.[1];
	const wanted =
		/(?:resulted in|requested|n_prompt_tokens"?:?|prompt (?:has|of|is)|request \()\s*(?:about\s+)?(\d+)/i.exec(
			error.message,
		)?.[1];
	const over = limit === undefined || wanted === undefined ? 0 : Number(wanted) - Number(limit);
	return over > 0 ? over : undefined;
}

function retryAfter(headers: Headers | undefined): number | undefined {
	const milliseconds = Number(headers?.get("retry-after-ms") ?? Number.NaN);
	if (Number.isFinite(milliseconds)) {
		return Math.max(0, milliseconds);
	}
	const text = headers?.get("retry-after");
	if (text === null || text === undefined) {
		return undefined;
	}
	const seconds = Number(text);
	const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now();
	return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function safeWord(value: unknown): string | undefined {
	return typeof value === "string" && /^[\w.[\]-]{1,64}$/.test(value) ? value : undefined;
}
