import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { tinyPackage } from "../problem/tinyPackage.ts";
import { Terminal } from "./commandLine.ts";

const slow = `def tiny_sum(items):
    total = 0
    for i in range(len(items)):
        total = sum(items[: i + 1])
    return total
`;

describe("woodshed growth", function () {
	this.timeout(60_000);
	let terminal: Terminal;
	afterEach(() => terminal.close());

	it("says in a table and a sentence, or as JSON, that a solution grows faster than the reference", async () => {
		terminal = new Terminal({
			"problem.yaml": `${tinyPackage["problem.yaml"]}growth: { generator: many, sizes: [100, 200, 400], accept: O(n), reject: O(n²) }\n`,
		});
		writeFileSync(join(terminal.folder, "slow.py"), slow);
		const text = await terminal.run("growth", "tiny-sum", "slow.py");
		assert.match(text.out, /^ *size +yours +reference +ratio\n/, text.notes.join());
		assert.match(text.out, /× the time for 2 × the input/);
		const json = await terminal.run("growth", "tiny-sum", "slow.py", "--json");
		const report = JSON.parse(json.out);
		assert.notEqual(report.kind, "same", json.out);
		assert.equal(json.code, report.kind === "worse" ? 1 : 0);
		assert.match(report.reference, /^accepted\//);
	});

	it("ends with 2 and one line for a file in no language and for a package that measures nothing", async () => {
		terminal = new Terminal();
		const other = await terminal.run("growth", "tiny-sum", "notes.txt");
		assert.deepEqual([other.code, other.out], [2, ""]);
		assert.match(other.notes.join(), /^growth: "notes\.txt" is in no language that is judged/);
		writeFileSync(join(terminal.folder, "slow.py"), slow);
		const nothing = await terminal.run("growth", "tiny-sum", "slow.py");
		assert.deepEqual([nothing.code, nothing.out], [2, ""]);
		assert.match(nothing.notes.join(), /no inputs to measure growth with/);
	});
});
