import * as l10n from "@vscode/l10n";

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

/** The one sentence where nobody counted, the other where rows are finished, of how many, and how many are left. */
const counted = (
	{ finished, total }: FailureFacts,
	uncounted: () => string,
	words: (finished: number, total: number, left: number) => string,
) => (finished === undefined || total === undefined ? uncounted() : words(finished, total, total - finished));
const local = (facts: FailureFacts) => /^(?:localhost|127\.|\[::1\])/.test(facts.host);

/** Every way a review can fail: one line and one button each. */
export const failureTable: Readonly<Record<FailureKind, FailureRow>> = {
	auth: {
		message: ({ host }) => l10n.t`The key for ${host} was refused, or there is none.`,
		button: { id: "replace-key", label: l10n.t`Replace Key` },
		retries: 0,
	},
	forbidden: {
		message: ({ host, model }) => l10n.t`This key may not use the model ${model} at ${host}, or not from this region.`,
		button: { id: "choose-model", label: l10n.t`Choose Model` },
		retries: 0,
	},
	quota: {
		message: ({ host }) => l10n.t`The account at ${host} has no credit left.`,
		button: { id: "offline-checks", label: l10n.t`Use Offline Checks` },
		retries: 0,
	},
	rate: {
		message: ({ host, seconds }) =>
			seconds === undefined
				? l10n.t`${host} is busy or limits the number of requests; try again later.`
				: l10n.t`${host} limits the number of requests; it asks to wait ${seconds} s.`,
		button: { id: "try-again", label: l10n.t`Try Again` },
		retries: 2,
	},
	server: {
		message: ({ host, requestId }) =>
			requestId ? l10n.t`The service at ${host} failed (${requestId}).` : l10n.t`The service at ${host} failed.`,
		button: { id: "try-again", label: l10n.t`Try Again` },
		retries: 2,
	},
	timeout: {
		message: ({ host, seconds }) =>
			seconds === undefined ? l10n.t`No answer from ${host}.` : l10n.t`No answer from ${host} in ${seconds} s.`,
		button: { id: "wait-longer", label: l10n.t`Wait Longer` },
		retries: 1,
	},
	idle: {
		message: (facts) =>
			counted(
				facts,
				() => l10n.t`${facts.host} stopped sending. Ask for the rest.`,
				(finished, total, left) =>
					l10n.t`${facts.host} stopped sending after ${finished} of ${total}. Ask for the other ${left}.`,
			),
		button: { id: "ask-for-rest", label: l10n.t`Ask for the Rest` },
		retries: 0,
	},
	offline: {
		message: (facts) =>
			local(facts)
				? l10n.t`Nothing answers at ${facts.origin}. Is the model server running?`
				: l10n.t`${facts.host} cannot be reached. Is there a network?`,
		button: { id: "offline-checks", label: l10n.t`Use Offline Checks` },
		retries: 1,
	},
	context: {
		message: ({ model, tokensOver }) =>
			tokensOver === undefined
				? l10n.t`The text is too long for ${model}. Review it in parts, or select a section.`
				: l10n.t`The text is too long for ${model} by about ${tokensOver} tokens. Review it in parts, or select a section.`,
		button: { id: "review-in-parts", label: l10n.t`Review in Parts` },
		retries: 0,
	},
	notfound: {
		message: ({ host, origin, model, webPage }) =>
			webPage
				? l10n.t`Nothing is at that address of ${origin} (is /v1 missing?).`
				: l10n.t`There is no model ${model} at ${host}.`,
		button: { id: "choose-model", label: l10n.t`Choose Model` },
		retries: 0,
	},
	unsupported: {
		message: ({ host, words }) =>
			words
				? l10n.t`${host} refuses the form of the request: ${words}.`
				: l10n.t`${host} refuses the form of the request.`,
		button: { id: "settings", label: l10n.t`Open Settings` },
		retries: 0,
	},
	refusal: {
		message: ({ words }) =>
			words
				? l10n.t`The model declined: “${words}”. Nothing was graded.`
				: l10n.t`The model declined. Nothing was graded.`,
		button: { id: "choose-model", label: l10n.t`Choose Model` },
		retries: 0,
	},
	filtered: {
		message: ({ host }) => l10n.t`The content filter of ${host} stopped this text.`,
		button: { id: "choose-model", label: l10n.t`Choose Model` },
		retries: 0,
	},
	length: {
		message: (facts) =>
			counted(
				facts,
				() => l10n.t`The model ran out of room. Review the rest.`,
				(finished, total, left) =>
					l10n.t`The model ran out of room after ${finished} of ${total}. Review the other ${left}.`,
			),
		button: { id: "ask-for-rest", label: l10n.t`Review the Rest` },
		retries: 0,
	},
	truncated: {
		message: (facts) =>
			counted(
				facts,
				() => l10n.t`The connection to ${facts.host} closed early. Ask for the rest.`,
				(finished, total, left) =>
					l10n.t`The connection to ${facts.host} closed early after ${finished} of ${total}. Ask for the other ${left}.`,
			),
		button: { id: "ask-for-rest", label: l10n.t`Ask for the Rest` },
		retries: 0,
	},
	malformed: {
		message: ({ origin, model, webPage }) =>
			webPage
				? l10n.t`${origin} answers with a web page: that address is not an API endpoint (is /v1 missing?).`
				: l10n.t`The answer of ${model} was not in the agreed form.`,
		button: { id: "show-raw", label: l10n.t`Show Raw Answer` },
		retries: 0,
	},
	receipt: {
		message: ({ host }) =>
			l10n.t`${host} dropped part of your text before the model read it; nothing was scored. Raise its context length.`,
		button: { id: "raise-context", label: l10n.t`How to Raise the Context` },
		retries: 0,
	},
	cancelled: {
		message: (facts) =>
			counted(
				facts,
				() => l10n.t`Stopped; what is finished is kept, without a score.`,
				(finished, total) => l10n.t`Stopped after ${finished} of ${total}; what is finished is kept, without a score.`,
			),
		button: { id: "ask-for-rest", label: l10n.t`Ask for the Rest` },
		retries: 0,
	},
	consent: {
		message: () => l10n.t`VS Code asked for permission to use this model and it was declined.`,
		button: { id: "ask-again", label: l10n.t`Ask Again` },
		retries: 0,
	},
	nomodel: {
		message: () => l10n.t`The editor offers no language model.`,
		button: { id: "choose-reviewer", label: l10n.t`Choose a Reviewer` },
		retries: 0,
	},
	blocked: {
		message: () => l10n.t`The editor's model provider has paused this extension for a while.`,
		button: { id: "offline-checks", label: l10n.t`Use Offline Checks` },
		retries: 0,
	},
	unknown: {
		message: ({ host, words }) =>
			words ? l10n.t`The request to ${host} failed: ${words}.` : l10n.t`The request to ${host} failed.`,
		button: { id: "try-again", label: l10n.t`Try Again` },
		retries: 0,
	},
};

/** Messages that belong to no failure of a request. */
export const reviewMessages = {
	nothingVerified: l10n.t`Nothing could be verified in your text; no score. Another model may do better.`,
	textChanged: l10n.t`The text changed since it was sent: quotes were checked against what was sent.`,
	notRun: l10n.t`Nothing was judged, so nothing is said of how the program behaves. Run it first, then review it.`,
	weak: l10n.t`This model did not quote your text.`,
	askingAgain: (title: string, reason: string) => l10n.t`Asking again about “${title}”: ${reason}`,
	/** null: the person stopped it */
	askingStopped: (why: string | null) =>
		why === null
			? l10n.t`You stopped it while it asked again; what it had found before stands.`
			: l10n.t`Asking again failed, what was found before stands: ${why}`,
	/** items: asked for again, then verified, whose evidence was not found at first */
	askedAgain: (asked: number, found: number, open: number) =>
		[
			open === 1
				? l10n.t`The evidence for 1 item was not found;`
				: l10n.t`The evidence for ${open} items was not found;`,
			asked === 1
				? l10n.t`1 was asked for once more, ${found} of them settled.`
				: l10n.t`${asked} were asked for once more, ${found} of them settled.`,
		].join(" "),
	busy: (host: string, seconds: number) => l10n.t`${host} is busy, trying again in ${seconds} s`,
} as const;
