import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type ReviewRecord, reviewRecordText } from "../../../../src/core/review/reviewRecord.ts";
import { longestRecord, ReviewRecords } from "../../../../src/node/practice/reviewRecords.ts";
import { sampleFinding, sampleRecord, sampleReview } from "../../../support/sampleRecord.ts";

const name = "design-home-shelf-ranking";
const replying = (...ids: string[]): ReviewRecord =>
	sampleRecord({
		threads: [
			{
				id: "model/objective",
				resolved: false,
				resolvedAt: 0,
				replies: ids.map((id) => ({ id, who: "you", text: `Reply ${id}`, at: 1 })),
			},
		],
	});
const idsOf = (record: ReviewRecord | null) => record?.threads.flatMap(({ replies }) => replies.map(({ id }) => id));

describe("the kept reviews of a practice folder", () => {
	let folder: string;
	let records: ReviewRecords;
	const file = () => join(records.folder, `${name}.json`);

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-reviews-"));
		records = new ReviewRecords(folder);
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it("come back, and leave nothing else in their folder", async () => {
		assert.deepEqual(await records.read(name), { record: null, problem: null });
		await records.keep(name, sampleRecord());
		assert.deepEqual(await records.read(name), { record: sampleRecord(), problem: null });
		assert.deepEqual(readdirSync(records.folder), [`${name}.json`]);
	});

	it("hold the replies of both windows, whoever wrote last", async () => {
		const other = new ReviewRecords(folder);
		await Promise.all([records.keep(name, replying("a")), records.keep(name, replying("b"))]);
		assert.deepEqual(idsOf((await other.keep(name, replying("c"))).record), ["a", "b", "c"]);
		assert.deepEqual(idsOf((await records.read(name)).record), ["a", "b", "c"]);
	});

	it("are not written where the file has it all already", async () => {
		await records.keep(name, replying("a", "b"));
		const { ino } = statSync(file()); // replacing a file makes another one
		assert.deepEqual(idsOf((await records.keep(name, replying("b"))).record), ["a", "b"]);
		assert.equal(statSync(file()).ino, ino);
	});

	it("of a later version are left as they are", async () => {
		mkdirSync(records.folder, { recursive: true });
		const later = reviewRecordText(sampleRecord()).replace('"v": 1', '"v": 2');
		writeFileSync(file(), later);
		assert.deepEqual(await records.read(name), { record: null, problem: "it is of version 2" });
		assert.equal((await records.keep(name, replying("a"))).problem, "it is of version 2");
		assert.equal(readFileSync(file(), "utf8"), later);
	});

	it("hold what two windows judged anew of different items in the same moment", async () => {
		const windows = [records, new ReviewRecords(folder)];
		const criteria = ["objective", "retrieval"];
		const judged = (criterion: string) => {
			const findings = criteria.map((id) => sampleFinding(id, id === criterion ? { message: "Answered." } : {}));
			return sampleRecord({
				review: sampleReview(findings),
				revisedAt: 3000,
				revisions: { judgedAt: 2000, items: [{ criterion, at: 3000 }], weights: [] },
			});
		};
		await Promise.all(windows.map((window, at) => window.keep(name, judged(criteria[at]!))));
		const { record } = await records.read(name);
		assert.deepEqual(
			record?.review.rows.map(({ finding }) => finding?.message),
			["Answered.", "Answered."],
		);
		assert.deepEqual(readdirSync(records.folder), [`${name}.json`]);
	});

	it("that git left both sides of a merge in are told so, and kept beside the next one", async () => {
		mkdirSync(records.folder, { recursive: true });
		const text = reviewRecordText(sampleRecord()).replace("\t", "<<<<<<< HEAD\n\t").concat("=======\n>>>>>>> theirs\n");
		writeFileSync(file(), text);
		const problem = "git left both sides of a merge in it";
		assert.deepEqual(await records.read(name), { record: null, problem, unreadable: true });
		assert.deepEqual(readdirSync(records.folder), [`${name}.json`]);
		await records.keep(name, sampleRecord());
		assert.deepEqual(await records.read(name), { record: sampleRecord(), problem: null });
		assert.equal(readFileSync(`${file()}.unreadable`, "utf8"), text);
	});

	it("that are damaged count as none and are written anew", async () => {
		mkdirSync(records.folder, { recursive: true });
		writeFileSync(file(), reviewRecordText(sampleRecord()).slice(0, 200));
		const read = await records.read(name);
		assert.equal(read.record, null);
		assert.equal(read.problem, "it is not JSON");
		await records.keep(name, replying("a"));
		assert.deepEqual(idsOf((await records.read(name)).record), ["a"]);
	});

	it("are never larger than 2 MB", async () => {
		const { problem } = await records.keep(name, sampleRecord({ text: "x".repeat(longestRecord) }));
		assert.match(problem ?? "", /more than 2097152; not written/);
		assert.deepEqual(await records.read(name), { record: null, problem: null });
		mkdirSync(records.folder, { recursive: true });
		writeFileSync(file(), "x".repeat(longestRecord + 1));
		assert.equal((await records.read(name)).problem, "it has more than 2097152 bytes");
	});

	it("are gone once removed, with whatever was being written", async () => {
		const written = records.keep(name, sampleRecord());
		await records.remove(name);
		await written;
		assert.deepEqual(await records.read(name), { record: null, problem: null });
		await records.remove(name);
	});
});
