import * as l10n from "@vscode/l10n";

import { clipboardMode } from "../../../core/review/clipboardMode.ts";
import { failureTable } from "../../../core/review/failureMessages.ts";
import { firstObject } from "../../../core/review/firstObject.ts";
import type { LanguageModel, ModelRequest } from "../../../core/review/languageModel.ts";
import { reviewerWords } from "../../../core/review/reviewerWords.ts";
import { estimatedTokens } from "../../../core/review/reviewPlan.ts";
import { schemaInWords } from "../../../node/review/requestForm.ts";

/** The clipboard and the person at it. */
export interface ClipboardDoor {
	read(): PromiseLike<string>;
	write(text: string): PromiseLike<void>;
	/** a message with buttons; undefined: it was closed */
	ask(message: string, ...buttons: readonly string[]): PromiseLike<string | undefined>;
}

export const clipboardLabel = reviewerWords(clipboardMode);

/**
 * Any chat as a reviewer: the whole request is copied, a person carries it there and its reply back. No key and no network
 * of ours; the reply is checked like any other. What is not in form can be pasted again.
 */
export function clipboardModel(door: ClipboardDoor): LanguageModel {
	return {
		label: clipboardMode,
		origin: null,
		contextTokens: null,
		oneCall: true,
		async *stream(request, signal) {
			let stop: () => void = () => undefined;
			const stopped = new Promise<null>((resolve) => {
				stop = () => resolve(null);
			});
			signal.addEventListener("abort", stop, { once: true });
			if (signal.aborted) {
				stop();
			}
			const reply = await Promise.race([stopped, pasted(door, request, () => signal.aborted)]);
			signal.removeEventListener("abort", stop);
			if (reply === null) {
				const facts = { host: clipboardLabel, origin: clipboardLabel, model: clipboardLabel };
				yield { type: "failed", failure: { kind: "cancelled", message: failureTable.cancelled.message(facts) } };
				return;
			}
			yield { type: "delta", text: reply };
			yield { type: "done", usage: { inputTokens: null, outputTokens: null, cachedTokens: null } };
		},
	};
}

const paste = l10n.t`Paste Reply`;
const copyAgain = l10n.t`Copy Again`;

/** null: given up */
async function pasted(door: ClipboardDoor, request: ModelRequest, gone: () => boolean): Promise<string | null> {
	const prompt = promptOf(request);
	await door.write(prompt);
	const thousands = Math.max(1, Math.round(estimatedTokens({ system: prompt, stable: "", candidate: "" }) / 1000));
	let message = l10n.t`The request is on your clipboard, about ${thousands} thousand tokens. Paste it into the chat you use: that service gets your text. Then copy its whole reply.`;
	while (!gone()) {
		const button = await door.ask(message, paste, copyAgain);
		if (gone() || button === undefined) {
			return null;
		}
		if (button === copyAgain) {
			await door.write(prompt);
			continue;
		}
		const reply = replyIn(await door.read(), request);
		if (typeof reply === "string") {
			return reply;
		}
		message = reply.why;
	}
	return null;
}

function promptOf(request: ModelRequest): string {
	const form = schemaInWords("prompt", request.schema).trim();
	return `${request.system}\n\n${request.stable}\n\n${request.candidate}\n\n${form}\n`;
}

/** The object in what was pasted; sentences and a fence around it are usual. */
function replyIn(text: string, request: ModelRequest): string | { readonly why: string } {
	// the request holds an example of a reply
	if (text.includes(request.system.slice(0, 200))) {
		return {
			why: l10n.t`The clipboard still holds the request. Copy the chat's reply, and nothing but it, then paste.`,
		};
	}
	const found = firstObject(text);
	const wanted = request.schema["required"];
	const names = Array.isArray(wanted) ? wanted.map(String) : [];
	const missing = names.filter((name) => found === null || !(name in found.value));
	if (found !== null && missing.length === 0) {
		return found.text;
	}
	return {
		why:
			found === null
				? l10n.t`What you pasted is not in the agreed form: it holds no complete JSON object. Copy the whole reply and paste again.`
				: l10n.t`What you pasted is not in the agreed form: ${missing.map((name) => `“${name}”`).join(", ")} is missing. Copy the whole reply and paste again.`,
	};
}
