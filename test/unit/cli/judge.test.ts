import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { Terminal } from "./commandLine.ts";

const right = "export function tinySum(items) { return items.reduce((a, b) => a + b, 0); }\n";
const wrong = "export function tinySum(items) { return items[0]; }\n";

describe("judge in the terminal", () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal();
	});
	afterEach(() => terminal.close());

	function write(file: string, text: string): void {
		const path = join(terminal.folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}

	it("judges every solution below a folder, each by the problem that its folder is named after", async () => {
		write("class/anna/tiny-sum/solution.js", right);
		write("class/ben/tiny-sum/solution.js", wrong);
		write("class/ben/tiny-sum/notes.md", "not judged");
		const { code, out } = await terminal.run("judge", "-", "class", "--junit", "out/report.xml");
		assert.equal(code, 1);
		assert.match(out, /^AC +tiny-sum +class\/anna\/tiny-sum\/solution\.js\nWA +tiny-sum +class\/ben\//);
		assert.match(out, /\n1 of 2 accepted$/);
		const xml = readFileSync(join(terminal.folder, "out/report.xml"), "utf8");
		assert.match(xml, /<testsuite name="tiny-sum class\/anna\/tiny-sum\/solution\.js" tests="\d+" failures="0"/);
		assert.match(xml, /<failure type="wrong-answer"/);
	});

	it("shares the files among machines", async () => {
		for (const name of ["a", "b", "c"]) write(`${name}.js`, right);
		const files = ["a.js", "b.js", "c.js"];
		const parts = await Promise.all(
			["1/2", "2/2"].map((shard) => terminal.run("judge", "tiny-sum", ...files, "--shard", shard, "--json")),
		);
		assert.deepEqual(
			parts.flatMap(({ notes }) => notes),
			[],
		);
		assert.deepEqual(
			parts.map(({ out }) => JSON.parse(out).map((one: { file: string }) => one.file)),
			[["a.js", "c.js"], ["b.js"]],
		);
		const { code, notes } = await terminal.run("judge", "tiny-sum", ...files, "--shard", "3/2");
		assert.equal(code, 2);
		assert.match(notes[0] ?? "", /--shard: a shard is written i\/n/);
	});

	it("calls what Ctrl+C ended no fault", async () => {
		write("a.js", right);
		terminal.signal = AbortSignal.abort();
		const { code, notes } = await terminal.run("judge", "tiny-sum", "a.js");
		assert.deepEqual([code, notes], [2, ["Stopped before the end. Run it again to have the whole result."]]);
	});

	it("says what is missing where there is nothing to judge", async () => {
		write("empty/readme.md", "");
		assert.match((await terminal.run("judge", "-", "empty")).notes[0] ?? "", /There is no solution\.\* below empty/);
		assert.match(
			(await terminal.run("judge", "tiny-sum", "gone.py")).notes[0] ?? "",
			/gone\.py cannot be read\. No such file or directory\. Give /,
		);
		assert.match((await terminal.run("judge", "tiny-sum", "x.rb")).notes[0] ?? "", /"x\.rb" is in no language/);
	});
});
