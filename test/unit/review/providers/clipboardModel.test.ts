import assert from "node:assert/strict";

import { review } from "../../../../src/core/review/review.ts";
import { type ClipboardDoor, clipboardModel } from "../../../../src/extension/review/providers/clipboardModel.ts";
import { readAsked } from "../../../support/askedReview.ts";
import { readReview, sampleDesignText, sampleRequest } from "../../../support/sampleReview.ts";
import { replyFinding, replyText, trueQuotes } from "../../../support/scriptedReply.ts";

const never = new AbortController().signal;

/** A clipboard, and a person who answers each message in turn: with a button, after having copied something. */
function person(acts: readonly ((prompt: string) => { copies?: string; presses: string | undefined })[]) {
	let held = "";
	let prompt = "";
	const heard: string[] = [];
	const written: string[] = [];
	const door: ClipboardDoor = {
		read: async () => held,
		write: async (text) => {
			held = text;
			prompt ||= text;
			written.push(text);
		},
		ask: async (message) => {
			const act = acts[heard.length];
			heard.push(message);
			assert.ok(act, `nobody expected: ${message}`);
			const { copies, presses } = act(prompt);
			held = copies ?? held;
			return presses;
		},
	};
	return { door, heard, written };
}

function goodReply(prompt: string): string {
	const asked = readAsked({ input: [{ text: prompt }] });
	const quotes = trueQuotes(asked);
	return replyText(
		asked,
		asked.criteria.map((id, at) => replyFinding(id, { evidence: quotes.slice(at, at + 1), verdict: "partial" })),
	);
}

describe("a review by the clipboard", () => {
	it("copies the whole request, and checks what is pasted like any other reply", async () => {
		const { door, heard, written } = person([
			(prompt) => ({
				copies: `Sure! Here it is:\n\`\`\`json\n${goodReply(prompt)}\n\`\`\`\nGood luck.`,
				presses: "Paste Reply",
			}),
		]);
		const { review: result } = await readReview(review(sampleRequest(clipboardModel(door)), never));
		assert.equal(result.failure, undefined);
		assert.ok(result.rows.every((row) => row.state === "grounded"));
		assert.ok(result.score !== null);
		assert.match(heard[0]!, /that service gets your text/);
		assert.match(heard[0]!, /about \d+ thousand tokens/);
		const [prompt = ""] = written;
		assert.ok(prompt.includes(sampleDesignText.split("\n")[2]!), "the text");
		assert.match(
			prompt,
			/experienced machine-learning engineer[\s\S]*# Rubric[\s\S]*Receipt, second half[\s\S]*JSON Schema[\s\S]*"item_id"/,
		);
	});

	it("says what is wrong with what was pasted, and lets it be pasted again", async () => {
		const { door, heard, written } = person([
			() => ({ presses: "Paste Reply" }),
			() => ({ copies: "Your design is good: 8 of 10.", presses: "Paste Reply" }),
			() => ({ copies: '{"findings": []}', presses: "Paste Reply" }),
			() => ({ presses: "Copy Again" }),
			(prompt) => ({ copies: goodReply(prompt), presses: "Paste Reply" }),
		]);
		const { review: result } = await readReview(review(sampleRequest(clipboardModel(door)), never));
		assert.equal(result.failure, undefined);
		assert.match(heard[1]!, /still holds the request/);
		assert.match(heard[2]!, /not in the agreed form: it holds no complete JSON object/);
		assert.match(heard[3]!, /“receipt”, “summary”, “injection_seen” is missing/);
		assert.equal(written.length, 2);
	});

	it("is not tricked by the reply to another request", async () => {
		const { door } = person([
			(prompt) => ({
				copies: goodReply(prompt).replace(/"receipt":"[^"]*"/, '"receipt":"OLD-ONE"'),
				presses: "Paste Reply",
			}),
		]);
		const { review: result } = await readReview(review(sampleRequest(clipboardModel(door)), never));
		assert.deepEqual([result.failure?.kind, result.score], ["receipt", null]);
	});

	it("ends when the message is closed, and at once when it is stopped while the message stands", async () => {
		const closed = person([() => ({ presses: undefined })]);
		const { review: first } = await readReview(review(sampleRequest(clipboardModel(closed.door)), never));
		assert.deepEqual([first.failure?.kind, first.score], ["cancelled", null]);

		const stopping = new AbortController();
		const waiting: ClipboardDoor = {
			read: async () => "",
			write: async () => undefined,
			ask: () => {
				stopping.abort();
				return new Promise(() => undefined);
			},
		};
		const { review: second } = await readReview(review(sampleRequest(clipboardModel(waiting)), stopping.signal));
		assert.equal(second.failure?.kind, "cancelled");
	});
});
