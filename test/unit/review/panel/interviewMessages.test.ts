import assert from "node:assert/strict";

import fc from "fast-check";

import { decodeFromInterviewer } from "../../../../src/protocol/interview/interviewMessages.ts";

describe("what the interviewer's page says", () => {
	it("is taken where it is one of its messages", () => {
		const uri = "file:///x";
		for (const message of [
			{ type: "ready" },
			{ type: "openProblem" },
			{ type: "intent", uri, intent: { type: "say", text: "words" } },
			{ type: "intent", uri, intent: { type: "disagree", criterion: "c", text: "no" } },
			{ type: "intent", uri, intent: { type: "dontKnow" } },
		]) {
			assert.deepEqual(decodeFromInterviewer(message), message);
		}
	});

	it("is dropped where it is anything else", () => {
		for (const message of [
			null,
			{ type: "say", text: "without a document" },
			{ type: "intent", uri: "", intent: { type: "hint" } },
			{ type: "intent", uri: "file:///x", intent: { type: "say", text: "x".repeat(20_001) } },
			{ type: "intent", uri: "file:///x", intent: { type: "say", text: "x", command: "run" } },
			{ type: "intent", uri: "file:///x", intent: { type: "grade" } },
		]) {
			assert.equal(decodeFromInterviewer(message), null);
		}
		fc.assert(fc.property(fc.anything(), (message) => void decodeFromInterviewer(message)));
	});
});
