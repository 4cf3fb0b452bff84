import assert from "node:assert/strict";

import type { HarnessFrame } from "../../../../src/node/judge/harnessProtocol.ts";
import { FrameOrder } from "../../../../src/node/judge/frameOrder.ts";
import { FrameReader } from "../../../../src/node/judge/frameReader.ts";

const ended = (k: number): HarnessFrame => ({
	t: "e",
	k,
	outcome: { kind: "returned", value: 13 },
	cpuMs: 0,
	output: "",
});
const frames: Readonly<Record<string, HarnessFrame>> = {
	loading: { t: "loading" },
	ready: { t: "ready", runtime: "x" },
	loadfail: { t: "loadfail", outcome: { kind: "memory-limit" }, output: "" },
	"s 0": { t: "s", k: 0 },
	"s 1": { t: "s", k: 1 },
	r: { t: "r" },
	"e 0": ended(0),
	"e 1": ended(1),
	end: { t: "end" },
};

/** Which of these frames, one after the other, are believed. */
function believed(text: string): string {
	const order = new FrameOrder();
	return text
		.split(", ")
		.filter((name) => order.accepts(frames[name] as HarnessFrame))
		.join(", ");
}

describe("the order of a harness's frames", () => {
	it("believes a whole run", () => {
		const run = "loading, ready, s 0, r, e 0, s 1, e 1, end";
		assert.equal(believed(run), run);
	});
	it("believes one sign of reading a call, so that more of them buy no time", () => {
		assert.equal(believed("loading, ready, s 0, r, r, r, e 0"), "loading, ready, s 0, r, e 0");
	});
	it("believes no second loading, no second start and no failed load after a call", () => {
		assert.equal(
			believed("loading, loading, ready, ready, s 0, loading, s 0, s 1, loadfail, e 0, loadfail, s 0"),
			["loading, ready, s 0, e 0"].join(),
		);
	});
	it("believes a result only of the input that runs", () => {
		assert.equal(believed("loading, ready, e 0, s 0, e 1, e 0, e 0, e 1"), "loading, ready, s 0, e 0");
	});
});

describe("reading frames", () => {
	function read(...chunks: readonly string[]): { frames: string[]; stray: string[] } {
		const found: { frames: string[]; stray: string[] } = { frames: [], stray: [] };
		const reader = new FrameReader("nonce", {
			frame: (frame, bytes) => found.frames.push(`${frame.t} ${bytes}`),
			stray: (line) => found.stray.push(line),
			tooLong: () => found.stray.push("too long"),
		});
		for (const chunk of chunks) reader.read(Buffer.from(chunk, "latin1"));
		return found;
	}

	it("joins what the pipe cut, between the bytes of a character too", () => {
		const whole = Buffer.from('nonce {"t":"é"}\n', "utf8").toString("latin1");
		for (let at = 1; at < whole.length; at++) {
			assert.deepEqual(read(whole.slice(0, at), whole.slice(at)), { frames: ["é 16"], stray: [] });
		}
	});
	it("takes lines without the nonce, halves and non-frames for none", () => {
		const { frames: some, stray } = read('other {"t":"s"}\nnonce {"t":\nnonce 7\nnonce null\nnonce {"t":"r"}\n');
		assert.deepEqual(some, ["r 15"]);
		assert.deepEqual(stray, ['other {"t":"s"}']);
	});
});
