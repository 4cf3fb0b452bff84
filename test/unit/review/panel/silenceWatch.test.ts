import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

import { SilenceWatch } from "../../../../src/extension/review/interview/silenceWatch.ts";

describe("the silence of a candidate", () => {
	let spoken: number;
	let watch: SilenceWatch;
	const watching = (afterMs: number): SilenceWatch =>
		new SilenceWatch(
			() => afterMs,
			() => void spoken++,
		);

	beforeEach(() => {
		spoken = 0;
	});
	afterEach(() => watch.dispose());

	it("is spoken into once, and a second time only after another key", async () => {
		watch = watching(5);
		watch.stir();
		await pause(60);
		assert.equal(spoken, 1);
		watch.stir();
		await pause(60);
		assert.equal(spoken, 2);
	});

	it("is none before anything was typed or said", async () => {
		watch = watching(5);
		await pause(40);
		assert.equal(spoken, 0);
	});

	it("begins anew with each key, and ends when nobody is waited for", async () => {
		watch = watching(2_000_000);
		watch.stir();
		watch.stir();
		watch.rest();
		assert.equal(spoken, 0);
	});

	it("is left alone where that is the setting", async () => {
		watch = watching(0);
		watch.stir();
		await pause(40);
		assert.equal(spoken, 0);
	});
});
