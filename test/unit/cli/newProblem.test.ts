import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { PackSources } from "../../../src/node/problem/packSources.ts";
import { Terminal } from "./commandLine.ts";

const template = join(import.meta.dirname, "..", "..", "..", "problems", "template");

describe("a new problem", function () {
	this.timeout(60_000);
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal();
		cpSync(template, join(terminal.tiny.root, "problems", "template"), { recursive: true });
	});
	afterEach(() => terminal.close());

	it("begins as a small package that is complete, with ids of its own, and whose solutions are accepted", async () => {
		assert.equal((await terminal.run("new-problem", "quiet-hours")).code, 0);
		const coding = join(terminal.tiny.root, "problems", "coding");
		const { problem, cases } = await new PackSources(coding, terminal.house.cache).load("quiet-hours");
		assert.deepEqual([problem.slug, problem.title], ["quiet-hours", "Quiet hours"]);
		assert.equal(new Set([problem.id, ...cases.map(({ id }) => id)]).size, cases.length + 1);
		const folder = join(coding, "quiet-hours");
		assert.match(readFileSync(join(folder, "statement.md"), "utf8"), /\{\{MAX_PLAYS\}\}/);
		for (const file of ["running-sum.py", "fold.ts"]) {
			const { code, out } = await terminal.run("judge", "quiet-hours", join(folder, "solutions", "accepted", file));
			assert.equal(code, 0, out);
		}
		const wrong = join(folder, "solutions", "wrong", "empty-list-crashes.py");
		assert.equal((await terminal.run("judge", "quiet-hours", wrong)).code, 1);
	});

	it("takes no name that is none, and never writes over a problem that is there", async () => {
		const odd = await terminal.run("new-problem", "Quiet Hours");
		assert.equal(odd.code, 2);
		assert.match(odd.notes.join(), /"Quiet Hours" is no name for a problem; it takes small letters/);
		const there = await terminal.run("new-problem", "tiny-sum");
		assert.equal(there.code, 2);
		assert.match(there.notes.join(), /problems\/coding\/tiny-sum is there already/);
	});
});
