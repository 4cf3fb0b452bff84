import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { Terminal } from "./commandLine.ts";

const firstOnly = "def tiny_sum(items):\n    return items[0] if items else 0\n";
const right = "def tiny_sum(items):\n    return sum(items)\n";

describe("woodshed stress", function () {
	this.timeout(60_000);
	let terminal: Terminal;
	before(() => {
		terminal = new Terminal();
		writeFileSync(join(terminal.folder, "first.py"), firstOnly);
		writeFileSync(join(terminal.folder, "right.py"), right);
		writeFileSync(join(terminal.folder, "broken.py"), "def tiny_sum(items:\n");
	});
	after(() => terminal.close());

	it("shows the smallest input that fails, with both answers and a line for cases.yaml", async () => {
		const { code, out, notes } = await terminal.run("stress", "tiny-sum", "first.py");
		assert.equal(code, 1, notes.join());
		assert.match(out, /^Wrong answer: Expected 1, got 0\.\n/);
		assert.match(out, /\ninput +items = \[0, 1\]\nexpected +1\nactual +0\n/);
		assert.match(out, /\nas a case +- in: \[\[0,1\]\]\n/);
	});

	it("gives the same case as JSON for the same seed", async () => {
		const first = await terminal.run("stress", "tiny-sum", "first.py", "--seed", "4", "--json");
		const report = JSON.parse(first.out);
		assert.deepEqual([report.kind, report.input, report.expected], ["differs", [[0, 1]], 1]);
	});

	it("ends with one line for a text that does not compile and for a seed that is none", async () => {
		const broken = await terminal.run("stress", "tiny-sum", "broken.py");
		assert.equal(broken.code, 1);
		assert.match(broken.out, /^Compile error: /);
		const seed = await terminal.run("stress", "tiny-sum", "right.py", "--seed", "x");
		assert.deepEqual([seed.code, seed.out], [2, ""]);
		assert.match(seed.notes.join(), /^stress: --seed takes a whole number, not "x"\./);
	});
});
