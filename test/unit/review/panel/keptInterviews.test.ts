import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { mergeInterviews } from "../../../../src/core/review/interview/mergeInterviews.ts";
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

	const write = (one: KeptInterview) => interviews.update("design-x", async () => one);

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-interviews-"));
		warnings = [];
		interviews = new KeptInterviews(folder, (message) => void warnings.push(message));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("come back as they were, and leave nothing else behind", async () => {
		await write(kept);
		assert.deepEqual(await interviews.read("design-x"), kept);
		assert.deepEqual(readdirSync(files()), ["design-x.json"]);
		assert.deepEqual(warnings, []);
	});

	it("are the last of what was written, when several writes come at once", async () => {
		const turns = (count: number): KeptInterview => ({ ...kept, transcript: { ...kept.transcript, turns: count } });
		await Promise.all([1, 2, 3, 4, 5].map((count) => write(turns(count))));
		assert.equal((await interviews.read("design-x"))?.transcript.turns, 5);
	});

	it("are none before the first, without a word in the log", async () => {
		assert.equal(await interviews.read("design-x"), null);
		await interviews.remove("design-x");
		assert.deepEqual(warnings, []);
	});

	it("are none after they were removed", async () => {
		await write(kept);
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
			// and a new one takes its place without taking it away
			await interviews.update("design-x", async (before) => {
				assert.equal(before, null);
				return kept;
			});
			assert.deepEqual(await interviews.read("design-x"), kept);
			assert.deepEqual(readdirSync(files()).sort(), ["design-x.json", "design-x.json.unreadable"]);
			assert.equal(readFileSync(join(files(), "design-x.json.unreadable"), "utf8"), text);
		});
	}

	it("say that git left both sides of a merge in one, and what to do", async () => {
		mkdirSync(files(), { recursive: true });
		const side = JSON.stringify(kept);
		writeFileSync(join(files(), "design-x.json"), `<<<<<<< HEAD\n${side}\n=======\n${side}\n>>>>>>> theirs\n`);
		assert.equal(await interviews.read("design-x"), null);
		assert.deepEqual(warnings, [
			"The interview in .woodshed/interviews/design-x.json cannot be shown: git left both sides of a merge in it. What was said is in interview.md. Repair the file, or begin anew: it is then kept beside the new one.",
		]);
	});

	it("tell a writer that another window took the file away, and do not bring it back where nothing is made of it", async () => {
		await write(kept);
		const other = new KeptInterviews(folder, (message) => void warnings.push(message));
		const seen: boolean[] = [];
		const change = async (_: KeptInterview | null, isMissing: boolean) => {
			seen.push(isMissing);
			return isMissing ? null : kept;
		};
		assert.deepEqual(await interviews.update("design-x", change), kept);
		await other.remove("design-x");
		assert.equal(await interviews.update("design-x", change), null);
		assert.deepEqual(seen, [false, true]);
		assert.deepEqual(readdirSync(files()), []);
	});

	it("hold every turn of two windows that write at once, and every question of both", async () => {
		const windows = [interviews, new KeptInterviews(folder, (message) => void warnings.push(message))];
		const said = (text: string, at: number) => ({ who: "candidate", kind: "answer", text, at }) as const;
		const each = 20;
		await Promise.all(
			windows.flatMap((window, which) => {
				let own = kept;
				return Array.from({ length: each }, (_, index) =>
					window.update("design-x", async (before) => {
						const { interview } = own;
						const turns = [...interview.turns, said(`${which} says ${index}`, 10 + index)];
						own = {
							...own,
							interview: { ...interview, turns, asked: [...interview.asked, `${which} asks ${index}?`] },
						};
						return before === null ? own : { ...own, interview: mergeInterviews(before.interview, own.interview) };
					}),
				);
			}),
		);
		const read = await interviews.read("design-x");
		assert.equal(read?.interview.turns.length, 2 + 2 * each);
		assert.equal(read.interview.asked.length, 1 + 2 * each);
		assert.deepEqual(readdirSync(files()), ["design-x.json"]);
		assert.deepEqual(warnings, []);
	});
});
