import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { Terminal } from "./commandLine.ts";

describe("the terminal", () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal();
	});
	afterEach(() => terminal.close());

	it("lists the problems as JSON and as a table", async () => {
		const json = await terminal.run("list", "--json");
		assert.equal(json.code, 0);
		assert.deepEqual(
			JSON.parse(json.out).filter((row: { round: string }) => row.round !== "design"),
			[
				{
					slug: "tiny-sum",
					round: "coding",
					category: "algorithms",
					difficulty: "easy",
					minutes: 5,
					title: "A tiny sum",
				},
			],
		);
		assert.match((await terminal.run("list")).out, /tiny-sum +coding +algorithms +easy +5 min +A tiny sum/);
	});

	it("ends with 2 and one line for a command, an option or an argument that is not understood", async () => {
		for (const [line, said] of [
			[["lits"], /^"lits" is not a command\. Commands: list, /],
			[["list", "extra"], /^list: "extra" is one argument too many\. Usage: woodshed list \[--json\]$/],
			[["list", "--jsno"], /^list: Unknown option '--jsno'/],
			[["pack"], /^pack: --out is missing\. Usage: /],
			[["judge", "tiny-sum"], /^judge: an argument is missing\. Usage: woodshed judge <slug>\|- <file/],
			[["judge", "tiny-sum", "x.py", "--group", "edge"], /^judge: --group takes one of sample, all, not "edge"\./],
			[["verify", "nothing-here"], /^There is no problem "nothing-here"\. Coding problems: tiny-sum\.$/],
		] as const) {
			const { code, out, notes } = await terminal.run(...line);
			assert.deepEqual([code, out, notes.length], [2, "", 1], line.join(" "));
			assert.match(notes[0] ?? "", said);
			assert.doesNotMatch(notes[0] ?? "", /\n/);
		}
	});

	it("explains every command, without failing", async () => {
		const { code, out } = await terminal.run("--help");
		assert.equal(code, 0);
		for (const name of ["list", "pack", "judge", "verify"]) assert.match(out, new RegExp(`^ {2}${name} `, "m"));
		assert.equal((await terminal.run("judge", "--help")).code, 0);
		assert.equal((await terminal.run()).code, 2);
	});

	it("packs into a folder relative to the caller, from which the problems are listed without sources", async () => {
		assert.equal((await terminal.run("pack", "--out", "packs")).code, 0);
		const packs = join(terminal.folder, "packs");
		assert.deepEqual(readdirSync(packs).sort(), ["designs.json", "index.json", "tiny-sum.pack"]);
		terminal.house = { dist: terminal.house.dist, packs, cache: terminal.house.cache };
		assert.deepEqual(
			JSON.parse((await terminal.run("list", "--json")).out).map((row: { slug: string }) => row.slug),
			["tiny-sum"],
		);
		assert.match((await terminal.run("verify")).notes.join(), /run it in a checkout of Woodshed/);
	});

	it("packs a folder of one's own by its path", async () => {
		const { code, out } = await terminal.run("pack", terminal.tiny.folder, "--out", "packs", "--json");
		assert.equal(code, 0);
		assert.deepEqual(
			JSON.parse(out).packs.map((pack: { slug: string }) => pack.slug),
			["tiny-sum"],
		);
	});

	it("writes nothing and ends with 1 when a package is broken, naming file and line", async () => {
		terminal.close();
		terminal = new Terminal({ "hints.yaml": "nudge: a\npointer: b\nname: c\nextra: d\n" });
		const { code, notes } = await terminal.run("pack", "--out", "packs");
		assert.equal(code, 1);
		assert.match(notes.join(), /problems\/coding\/tiny-sum\/hints\.yaml:4:1: "extra" is not a known key here$/);
		assert.ok(!existsSync(join(terminal.folder, "packs")));
	});
});
