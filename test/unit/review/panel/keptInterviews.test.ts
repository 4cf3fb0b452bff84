import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type KeptInterview, KeptInterviews } from "../../../../src/extension/review/interview/keptInterviews.ts";

const kept: KeptInterview = {
	version: 1,
	path: "design/x/design.md",
	interview: {
		slug: "x",
		phase: "under-way",
		turns: [
			{ who: "candidate", kind: "answer", text: "Because.", at: 1 },
			{
				who: "interviewer",
				kind: "regrade",
				text: "partial → met",
				at: 2,
				criterion: "c",
				quotes: ["now"],
				before: ["then"],
				source: "script",
			},
		],
		open: { criterion: "c", title: "C", question: "Why?", because: "weakest", hintsTaken: 1 },
		asked: ["Why?"],
		twists: ["load"],
	},
	transcript: { start: 3, hash: "ab", fromTurn: 0, turns: 2 },
};

describe("interviews on disk", () => {
	let folder: string;
	let warnings: string[];
	let interviews: KeptInterviews;
	const files = (): string => join(folder, ".woodshed", "interviews");

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-interviews-"));
		warnings = [];
		interviews = new KeptInterviews(folder, (message) => void warnings.push(message));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("come back as they were, and leave nothing else behind", async () => {
		await interviews.write("design-x", kept);
		assert.deepEqual(await interviews.read("design-x"), kept);
		assert.deepEqual(readdirSync(files()), ["design-x.json"]);
		assert.deepEqual(warnings, []);
	});

	it("are the last of what was written, when several writes come at once", async () => {
		const turns = (count: number): KeptInterview => ({ ...kept, transcript: { ...kept.transcript, turns: count } });
		await Promise.all([1, 2, 3, 4, 5].map((count) => interviews.write("design-x", turns(count))));
		assert.equal((await interviews.read("design-x"))?.transcript.turns, 5);
	});

	it("are none before the first, without a word in the log", async () => {
		assert.equal(await interviews.read("design-x"), null);
		await interviews.remove("design-x");
		assert.deepEqual(warnings, []);
	});

	it("are none after they were removed", async () => {
		await interviews.write("design-x", kept);
		await interviews.remove("design-x");
		assert.equal(await interviews.read("design-x"), null);
	});

	for (const [what, text] of [
		["torn", JSON.stringify(kept).slice(0, 90)],
		["of a newer version", JSON.stringify({ ...kept, version: 2 })],
		["of another shape", JSON.stringify({ ...kept, interview: { ...kept.interview, turns: [{ who: "nobody" }] } })],
		["too large", JSON.stringify({ ...kept, path: "x".repeat(2_000_001) })],
	] as const) {
		it(`are left as they are where a file is ${what}, with one line in the log`, async () => {
			mkdirSync(files(), { recursive: true });
			writeFileSync(join(files(), "design-x.json"), text);
			assert.equal(await interviews.read("design-x"), null);
			assert.equal(warnings.length, 1);
			assert.deepEqual(readdirSync(files()), ["design-x.json"]);
		});
	}
});
