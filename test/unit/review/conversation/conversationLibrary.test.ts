import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { HumanError } from "../../../../src/core/base/humanError.ts";
import { formatPackFault } from "../../../../src/core/problem/packFault.ts";
import { buildConversation } from "../../../../src/node/review/conversation/conversationBuilder.ts";
import { ConversationLibrary } from "../../../../src/node/review/conversation/conversationLibrary.ts";
import { writeConversationFolder } from "../../../../src/node/review/conversation/writeConversationFolder.ts";
import { conversation } from "./conversationPackages.ts";

const problems = resolve(import.meta.dirname, "../../../../problems");
const card = readFileSync(join(problems, "knowledge", "deploy.md"), "utf8");
const prompt = readFileSync(join(problems, "values", "not-ready.md"), "utf8");

/** The faults of a changed file, with their places. */
function faults(text: string, change: (text: string) => string, name = "own.md"): readonly string[] {
	const changed = change(text);
	assert.notEqual(changed, text, "the change changes something");
	const built = buildConversation(name, changed);
	return built.ok ? [] : built.error.map((fault) => formatPackFault(fault));
}

describe("the file of a card", () => {
	it("is refused with file, line and column of what is wrong", () => {
		assert.deepEqual(
			faults(card, (text) => text.replace("minutes: 5", "minuets: 5")),
			[
				"own.md:2:1: minutes: Invalid input: expected number, received undefined",
				'own.md:5:1: "minuets" is not a known key here',
			],
		);
		assert.deepEqual(
			faults(card, (text) => text.replace("criterion: rollback", "criterion: rolback")),
			['own.md:233:16: "rolback" is not one of the criteria'].map((fault) =>
				fault.replace("233", String(1 + card.slice(0, card.indexOf("criterion: rollback")).split("\n").length - 1)),
			),
		);
	});

	it("needs front matter, a question, meanings, two probes and ids of its own", () => {
		const messages = (change: (text: string) => string) => faults(card, change).join("\n");
		assert.match(
			messages((text) => text.replace("---\n", "")),
			/begins with front matter/,
		);
		assert.match(
			messages((text) => text.replace(/\n---\n[\s\S]*$/, "\n---\n")),
			/the question is missing/,
		);
		assert.match(
			messages((text) => text.replace(/synonyms: \[shadow[^\]]*\]/, "synonyms: [shadow, Shadow, canary]")),
			/"staged-rollout" has 2 meanings/,
		);
		assert.match(
			messages((text) => text.replace(/probes:[\s\S]*?sources:/, "probes: []\nsources:")),
			/0 probes; the interviewer needs two/,
		);
		assert.match(
			messages((text) => text.replace("id: one-artefact", "id: rollback")),
			/the id "rollback" is used twice/,
		);
		assert.match(
			messages((text) => text.replace("\nideas:\n", '\nideas:\n  no-criterion:\n    - "one + {no-family}"\n')),
			/own\.md:\d+:\d+: "no-criterion" is not one of the criteria\nown\.md:\d+:\d+: there is no family of words called "no-family"/,
		);
		assert.match(
			messages((text) => text.replace("round: knowledge", "round: knowledge\nvalue: sincere")),
			/a values prompt names its value, a card has none/,
		);
	});

	it("is named by its slug", () => {
		assert.match(faults(card, (text) => `${text}\n`, "Own Card.md").join(), /its name is the slug/);
	});

	it("has the parts of a story put before the signal of a values prompt", () => {
		const built = buildConversation("own.md", prompt);
		assert.ok(built.ok);
		assert.deepEqual(
			built.value.criteria.map(({ id }) => id),
			["situation", "task", "action", "result", "reflection", "signal"],
		);
		assert.match(faults(prompt, (text) => text.replace("value: collaborative\n", "")).join(), /names its value/);
	});
});

describe("ConversationLibrary", () => {
	let folder: string;
	const both = [conversation("deploy"), conversation("not-ready")];
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-cards-"));
		await writeConversationFolder(folder, both, { prune: true });
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("lists and loads what was packed, unchanged", async () => {
		const library = new ConversationLibrary([folder]);
		assert.deepEqual(
			(await library.list()).map(({ slug, round, minutes, value }) => [slug, round, minutes, value]),
			[
				["deploy", "knowledge", 5, undefined],
				["not-ready", "values", 3, "collaborative"],
			],
		);
		assert.deepEqual(await library.load("deploy"), both[0]);
		assert.deepEqual(await library.load("not-ready"), both[1]);
	});

	it("removes what is no longer among them, and nothing else", async () => {
		writeFileSync(join(folder, "startup-delay.pack"), "a coding pack");
		await writeConversationFolder(folder, both.slice(1), { prune: true });
		assert.deepEqual(readdirSync(folder).sort(), ["conversations.json", "not-ready.pack", "startup-delay.pack"]);
	});

	it("leaves no index where there is nothing to list", async () => {
		const empty = join(folder, "empty");
		mkdirSync(empty);
		await writeConversationFolder(empty, [], { prune: true });
		assert.deepEqual(readdirSync(empty), []);
	});

	it("reads files of one's own; a broken one is named and does not take the list with it", async () => {
		const own = join(folder, "knowledge");
		mkdirSync(own);
		writeFileSync(join(own, "my-card.md"), card);
		writeFileSync(join(own, "broken.md"), "no front matter");
		const notes: string[] = [];
		const library = new ConversationLibrary([folder], [own], (note) => notes.push(note));
		assert.deepEqual(
			(await library.list()).map(({ slug }) => slug),
			["deploy", "my-card", "not-ready"],
		);
		assert.equal(notes.length, 1);
		assert.match(notes[0] ?? "", /broken\.md: begins with front matter/);
		assert.equal((await library.load("my-card")).slug, "my-card");
		await assert.rejects(library.load("broken"), HumanError);
	});

	it("names those there are for a slug that is none, and a pack that cannot be read", async () => {
		const library = new ConversationLibrary([folder]);
		await assert.rejects(library.load("../deploy"), /There are: deploy, not-ready\./);
		writeFileSync(join(folder, "deploy.pack"), "not gzip");
		await assert.rejects(library.load("deploy"), /deploy\.pack cannot be read: .* Build it again\./);
	});
});
