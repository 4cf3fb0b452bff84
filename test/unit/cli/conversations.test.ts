import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { Terminal } from "./commandLine.ts";

const card = resolve(import.meta.dirname, "../../../problems/knowledge/deploy.md");

describe("cards and values prompts in the terminal", () => {
	let terminal: Terminal;
	beforeEach(() => {
		terminal = new Terminal();
		const folder = join(terminal.tiny.root, "problems", "knowledge");
		mkdirSync(folder, { recursive: true });
		copyFileSync(card, join(folder, "deploy.md"));
	});
	afterEach(() => terminal.close());

	it("are listed with the other problems, from sources and from packs", async () => {
		const slugs = async () => JSON.parse((await terminal.run("list", "--json")).out).map(({ slug }: never) => slug);
		assert.deepEqual(await slugs(), ["tiny-sum", "deploy"]);
		assert.match(
			(await terminal.run("list")).out,
			/deploy +knowledge +knowledge +5 min +From the notebook to all users/,
		);
		assert.equal((await terminal.run("pack", "--out", "packs")).code, 0);
		const packs = join(terminal.folder, "packs");
		assert.deepEqual(readdirSync(packs).sort(), [
			"conversations.json",
			"deploy.pack",
			"designs.json",
			"index.json",
			"tiny-sum.pack",
		]);
		terminal.house = { dist: terminal.house.dist, packs, cache: terminal.house.cache };
		assert.deepEqual(await slugs(), ["tiny-sum", "deploy"]);
	});

	it("are packed by slug or by file, and leave what is there", async () => {
		copyFileSync(card, join(terminal.folder, "my-own.md"));
		assert.equal((await terminal.run("pack", "deploy", "--out", "packs")).code, 0);
		assert.equal((await terminal.run("pack", "my-own.md", "--out", "packs")).code, 0);
		assert.deepEqual(
			readdirSync(join(terminal.folder, "packs")).filter((name) => name.endsWith(".pack")),
			["deploy.pack", "my-own.pack"],
		);
	});

	it("are refused with file, line and column", async () => {
		writeFileSync(join(terminal.folder, "broken.md"), "---\nid: KC1\nminuets: 5\n---\nWhy?\n");
		const { code, notes } = await terminal.run("pack", "broken.md", "--out", "packs");
		assert.equal(code, 1);
		assert.match(notes.join("\n"), /broken\.md:3:1: "minuets" is not a known key here/);
	});

	it("have their answers reviewed offline, by sentence", async () => {
		const answer = join(terminal.folder, "answer.md");
		writeFileSync(answer, "It runs in shadow for three days, then for 1 % of traffic.\n");
		const { out } = await terminal.run("review", answer, "--problem", "deploy", "--json");
		const { score, mode, findings } = JSON.parse(out);
		assert.equal(score, null);
		assert.match(mode, /^Offline checks/);
		assert.ok(findings.some(({ rule }: { readonly rule: string }) => rule === "answer/carried/staged-rollout"));
	});
});
