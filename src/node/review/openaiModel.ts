import { ok, type Result } from "../../core/base/result.ts";
import type { Signal } from "../../core/base/signal.ts";
import { plainText } from "../../core/review/plainText.ts";
import type { LanguageModel, ModelEvent, ModelRequest, TokenUsage } from "../../core/review/languageModel.ts";
import { adaptForm } from "./adaptForm.ts";
import { chatWire } from "./chatWire.ts";
import { classifyFailure, fail } from "./classifyFailure.ts";
import { type Endpoint, parseEndpoint } from "./endpoint.ts";
import { openaiClient } from "./openaiClient.ts";
import { firstForm, type RequestForm } from "./requestForm.ts";
import { responsesWire } from "./responsesWire.ts";
import type { WireEvent } from "./wire.ts";

export interface OpenaiModelSettings {
	/** "https://api.openai.com/v1", "http://localhost:11434/v1" */
	readonly baseUrl: string;
	readonly model: string;
	/** `responses` for OpenAI and Azure v1, `chat` for everything else */
	readonly api: "responses" | "chat";
	/** the key of exactly this origin; null: none is sent */
	readonly apiKey: string | null;
	/** until the headers arrive; 60 s */
	readonly timeoutMs?: number;
	/** between two events; while nothing was written yet 180 s, then 45 s, on this machine always 180 s */
	readonly idleMs?: number;
	/** tokens; null: unknown */
	readonly contextTokens?: number | null;
	/** what this server accepted so far; kept up to date in place */
	readonly form?: RequestForm;
}

/** A model behind an OpenAI-compatible address. The error is one line for the person who typed the address. */
export function openaiModel(settings: OpenaiModelSettings): Result<LanguageModel, string> {
	const endpoint = parseEndpoint(settings.baseUrl);
	if (!endpoint.ok) {
		return endpoint;
	}
	const { origin, host, isOpenai } = endpoint.value;
	const form = settings.form ?? firstForm(isOpenai);
	return ok({
		// English: kept in the log, and taken apart by program
		label: `${settings.model} at ${host}`,
		origin,
		contextTokens: settings.contextTokens ?? null,
		async *stream(request, signal) {
			// each pass leaves out one thing that the server refused by name: three kinds, the format twice
			for (let pass = 0; ; pass++) {
				const refused = yield* onePass(endpoint.value, settings, form, request, signal, pass < 5);
				if (!refused) {
					return;
				}
			}
		},
	});
}

/** true: the server refused a part of the request's form, which has been adapted; nothing has been yielded. */
async function* onePass(
	endpoint: Endpoint,
	settings: OpenaiModelSettings,
	form: RequestForm,
	request: ModelRequest,
	signal: Signal,
	mayAdapt: boolean,
): AsyncGenerator<ModelEvent, boolean, void> {
	const timeoutMs = settings.timeoutMs ?? 60_000;
	const wire = settings.api === "responses" ? responsesWire : chatWire;
	const facts = { host: endpoint.host, origin: endpoint.origin, model: settings.model, timeoutMs };
	const ending = new AbortController();
	const stop = () => ending.abort();
	signal.addEventListener("abort", stop, { once: true });
	if (signal.aborted) {
		stop();
	}
	const watchdog = new Watchdog(settings, endpoint.isLoopback, stop);
	let answered = false;
	let ended = false;
	let usage: TokenUsage = { inputTokens: null, outputTokens: null, cachedTokens: null, reasoningTokens: null };
	let failed: Extract<WireEvent, { type: "failed" }> | undefined;
	let thrown: unknown;
	try {
		const { events, response } = await wire.open(
			openaiClient(endpoint, settings.apiKey, timeoutMs),
			settings.model,
			request,
			form,
			ending.signal,
		);
		const type = response.headers.get("content-type") ?? "";
		if (/html|json/i.test(type)) {
			// a page or a plain object with status 200 gives an empty stream and no error
			yield { type: "failed", failure: fail("malformed", facts, { webPage: /html/i.test(type) }) };
			return false;
		}
		answered = true;
		watchdog.start();
		const read = wire.reader();
		for await (const event of events) {
			watchdog.saw(false);
			for (const said of read(event)) {
				if (said.type === "text") {
					watchdog.saw(true);
					yield { type: "delta", text: said.text };
				} else if (said.type === "failed") {
					failed = said;
				} else {
					usage = said.usage ?? usage;
					if (said.type === "end") {
						ended = true;
						watchdog.expectEnd();
					}
				}
			}
			if (signal.aborted) {
				break;
			}
		}
	} catch (error) {
		thrown = error;
		if (!answered && !signal.aborted && mayAdapt && adaptForm(form, error)) {
			return true;
		}
	} finally {
		watchdog.stop();
		signal.removeEventListener("abort", stop);
		// also when the consumer leaves early: this closes the connection
		ending.abort();
	}
	// the order matters: a stream that was aborted ends as silently as one that was cut off
	if (signal.aborted) {
		yield { type: "failed", failure: fail("cancelled", facts) };
	} else if (failed !== undefined) {
		const { kind, words, requestId } = failed;
		yield {
			type: "failed",
			failure: fail(kind, facts, {
				...(words === undefined ? {} : { words: plainText(words, 200) }),
				...(requestId === undefined ? {} : { requestId, detail: requestId }),
			}),
		};
	} else if (ended) {
		yield { type: "done", usage };
	} else if (watchdog.expired) {
		yield { type: "failed", failure: fail("idle", facts) };
	} else if (thrown !== undefined) {
		yield { type: "failed", failure: classifyFailure(thrown, { ...facts, answered }) };
	} else {
		yield { type: "failed", failure: fail("truncated", facts) };
	}
	return false;
}

/** Ends a stream that has gone silent. It starts with the headers: before them the request's own time-out rules. */
class Watchdog {
	expired = false;
	private timer: NodeJS.Timeout | undefined;
	private wrote = false;
	private readonly firstMs: number;
	private readonly nextMs: number;
	private readonly expire: () => void;

	constructor(settings: OpenaiModelSettings, isLoopback: boolean, stop: () => void) {
		// reasoning models are silent for long before their first word
		this.firstMs = settings.idleMs ?? 180_000;
		this.nextMs = settings.idleMs ?? (isLoopback ? 180_000 : 45_000);
		this.expire = () => {
			this.expired = true;
			stop();
		};
	}

	start(): void {
		this.timer = setTimeout(this.expire, this.firstMs);
	}

	saw(text: boolean): void {
		this.wrote ||= text;
		clearTimeout(this.timer);
		this.timer = setTimeout(this.expire, this.wrote ? this.nextMs : this.firstMs);
	}

	/** The answer is complete; a count of tokens may still follow. */
	expectEnd(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(this.expire, 2000);
	}

	stop(): void {
		clearTimeout(this.timer);
	}
}
