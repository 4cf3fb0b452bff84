import type { FailureKind } from "./languageModel.ts";

/** What a message can mention; whatever is unknown is left out of the sentence. */
export interface FailureFacts {
	/** "api.openai.com", "localhost:11434" */
	readonly host: string;
	/** "http://localhost:11434" */
	readonly origin: string;
	readonly model: string;
	/** rows that are finished, of how many */
	readonly finished?: number;
	readonly total?: number;
	/** how long was waited, or is to be waited, in seconds */
	readonly seconds?: number;
	readonly requestId?: string;
	/** tokens over the limit */
	readonly tokensOver?: number;
	/** what the model said instead, or what the service said; already shortened, never prompt or key */
	readonly words?: string;
	/** the answer was a web page */
	readonly webPage?: boolean;
}

export type FailureButton =
	| "replace-key"
	| "choose-model"
	| "choose-reviewer"
	| "stop"
	| "offline-checks"
	| "try-again"
	| "wait-longer"
	| "ask-for-rest"
	| "review-in-parts"
	| "raise-context"
	| "show-raw"
	| "check-address"
	| "settings"
	| "ask-again"
	| "none";

export interface FailureRow {
	readonly message: (facts: FailureFacts) => string;
	/** the one button beside the message */
	readonly button: { readonly id: FailureButton; readonly label: string };
	/** automatic tries after the first, only while nothing has arrived */
	readonly retries: 0 | 1 | 2;
}

const of = (facts: FailureFacts) =>
	facts.finished === undefined || facts.total === undefined ? "" : ` after ${facts.finished} of ${facts.total}`;
const rest = (facts: FailureFacts) =>
	facts.finished === undefined || facts.total === undefined ? "the rest" : `the other ${facts.total - facts.finished}`;
const local = (facts: FailureFacts) => /^(?:localhost|127\.|\[::1\])/.test(facts.host);

/** Every way a review can fail: one line and one button each. */
export const failureTable: Readonly<Record<FailureKind, FailureRow>> = {
	auth: {
		message: ({ host }) => `The key for ${host} was refused, or there is none.`,
		button: { id: "replace-key", label: "Replace Key" },
		retries: 0,
	},
	forbidden: {
		message: ({ host, model }) => `This key may not use the model ${model} at ${host}, or not from this region.`,
		button: { id: "choose-model", label: "Choose Model" },
		retries: 0,
	},
	quota: {
		message: ({ host }) => `The account at ${host} has no credit left.`,
		button: { id: "offline-checks", label: "Use Offline Checks" },
		retries: 0,
	},
	rate: {
		message: ({ host, seconds }) =>
			seconds === undefined
				? `${host} is busy or limits the number of requests; try again later.`
				: `${host} limits the number of requests; it asks to wait ${seconds} s.`,
		button: { id: "try-again", label: "Try Again" },
		retries: 2,
	},
	server: {
		message: ({ host, requestId }) => `The service at ${host} failed${requestId ? ` (${requestId})` : ""}.`,
		button: { id: "try-again", label: "Try Again" },
		retries: 2,
	},
	timeout: {
		message: ({ host, seconds }) => `No answer from ${host}${seconds === undefined ? "" : ` in ${seconds} s`}.`,
		button: { id: "wait-longer", label: "Wait Longer" },
		retries: 1,
	},
	idle: {
		message: (facts) => `${facts.host} stopped sending${of(facts)}. Ask for ${rest(facts)}.`,
		button: { id: "ask-for-rest", label: "Ask for the Rest" },
		retries: 0,
	},
	offline: {
		message: (facts) =>
			local(facts)
				? `Nothing answers at ${facts.origin}. Is the model server running?`
				: `${facts.host} cannot be reached. Is there a network?`,
		button: { id: "offline-checks", label: "Use Offline Checks" },
		retries: 1,
	},
	context: {
		message: ({ model, tokensOver }) =>
			tokensOver === undefined
				? `The text is too long for ${model}. Review it in parts, or select a section.`
				: `The text is too long for ${model} by about ${tokensOver} tokens. Review it in parts, or select a section.`,
		button: { id: "review-in-parts", label: "Review in Parts" },
		retries: 0,
	},
	notfound: {
		message: ({ host, origin, model, webPage }) =>
			webPage ? `Nothing is at that address of ${origin} (is /v1 missing?).` : `There is no model ${model} at ${host}.`,
		button: { id: "choose-model", label: "Choose Model" },
		retries: 0,
	},
	unsupported: {
		message: ({ host, words }) => `${host} refuses the form of the request${words ? `: ${words}` : ""}.`,
		button: { id: "settings", label: "Open Settings" },
		retries: 0,
	},
	refusal: {
		message: ({ words }) => `The model declined${words ? `: “${words}”` : ""}. Nothing was graded.`,
		button: { id: "choose-model", label: "Choose Model" },
		retries: 0,
	},
	filtered: {
		message: ({ host }) => `The content filter of ${host} stopped this text.`,
		button: { id: "choose-model", label: "Choose Model" },
		retries: 0,
	},
	length: {
		message: (facts) => `The model ran out of room${of(facts)}. Review ${rest(facts)}.`,
		button: { id: "ask-for-rest", label: "Review the Rest" },
		retries: 0,
	},
	truncated: {
		message: (facts) => `The connection to ${facts.host} closed early${of(facts)}. Ask for ${rest(facts)}.`,
		button: { id: "ask-for-rest", label: "Ask for the Rest" },
		retries: 0,
	},
	malformed: {
		message: ({ origin, model, webPage }) =>
			webPage
				? `${origin} answers with a web page: that address is not an API endpoint (is /v1 missing?).`
				: `The answer of ${model} was not in the agreed form.`,
		button: { id: "show-raw", label: "Show Raw Answer" },
		retries: 0,
	},
	receipt: {
		message: ({ host }) =>
			`${host} dropped part of your text before the model read it; nothing was scored. Raise its context length.`,
		button: { id: "raise-context", label: "How to Raise the Context" },
		retries: 0,
	},
	cancelled: {
		message: (facts) => `Stopped${of(facts)}; what is finished is kept, without a score.`,
		button: { id: "ask-for-rest", label: "Ask for the Rest" },
		retries: 0,
	},
	consent: {
		message: () => "VS Code asked for permission to use this model and it was declined.",
		button: { id: "ask-again", label: "Ask Again" },
		retries: 0,
	},
	nomodel: {
		message: () => "The editor offers no language model.",
		button: { id: "choose-reviewer", label: "Choose a Reviewer" },
		retries: 0,
	},
	blocked: {
		message: () => "The editor's model provider has paused this extension for a while.",
		button: { id: "offline-checks", label: "Use Offline Checks" },
		retries: 0,
	},
	unknown: {
		message: ({ host, words }) => `The request to ${host} failed${words ? `: ${words}` : ""}.`,
		button: { id: "try-again", label: "Try Again" },
		retries: 0,
	},
};

/** Messages that belong to no failure of a request. */
export const reviewMessages = {
	nothingVerified: "Nothing could be verified in your text; no score. Another model may do better.",
	textChanged: "The text changed since it was sent: quotes were checked against what was sent.",
	notRun: "Nothing was judged, so nothing is said of how the program behaves. Run it first, then review it.",
	weak: "This model did not quote your text.",
	askingAgain: (title: string, reason: string) => `Asking again about “${title}”: ${reason}`,
	/** null: the person stopped it */
	askingStopped: (why: string | null) =>
		why === null
			? "You stopped it while it asked again; what it had found before stands."
			: `Asking again failed, what was found before stands: ${why}`,
	/** items: asked for again, then verified, whose evidence was not found at first */
	askedAgain: (asked: number, found: number, open: number) =>
		`The evidence for ${open} ${open === 1 ? "item" : "items"} was not found; ${asked} ${asked === 1 ? "was" : "were"} asked for once more, ${found} of them settled.`,
	busy: (host: string, seconds: number) => `${host} is busy, trying again in ${seconds} s`,
} as const;
