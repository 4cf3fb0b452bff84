import assert from "node:assert/strict";

import { KeptOutput } from "../../../src/core/judge/keptOutput.ts";

describe("what a run keeps of its output", () => {
	it("keeps what is little as it is", () => {
		const kept = new KeptOutput();
		for (let i = 0; i < 1000; i++) assert.equal(kept.keep("a line\n"), "a line\n");
	});
	it("keeps a little of every case and says what is left out, however much they print", () => {
		const kept = new KeptOutput();
		const all = Array.from({ length: 50 }, () => kept.keep("x".repeat(65_536)));
		assert.equal(all[0]?.length, 65_536);
		assert.match(all[49] ?? "", /^x{2048}\n… 63488 more characters are left out/);
		assert.ok(all.join("").length < 320 * 1024);
	});
});
