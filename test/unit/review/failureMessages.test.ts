import assert from "node:assert/strict";

import { failureTable } from "../../../src/core/review/failureMessages.ts";
import { failureKinds } from "../../../src/core/review/languageModel.ts";

describe("the table of failures", () => {
	for (const kind of failureKinds) {
		it(`says ${kind} in one whole sentence with one button, whatever is known`, () => {
			const least = { host: "api.example.com", origin: "https://api.example.com", model: "m1" };
			const most = {
				...least,
				finished: 5,
				total: 9,
				seconds: 12,
				requestId: "req_1",
				tokensOver: 3000,
				words: "sorry",
				webPage: true,
			};
			for (const facts of [least, most, { ...most, host: "localhost:11434" }]) {
				const message = failureTable[kind].message(facts);
				assert.match(message, /^\S[^\n]*[.?)]$/);
				assert.ok(!/undefined|NaN|null|\[object/.test(message), message);
			}
			assert.match(failureTable[kind].button.label, /^[A-Z]/);
		});
	}

	it("tries again by itself only where that can help", () => {
		const retried = failureKinds.filter((kind) => failureTable[kind].retries > 0);
		assert.deepEqual(retried, ["rate", "server", "timeout", "offline"]);
	});
});
