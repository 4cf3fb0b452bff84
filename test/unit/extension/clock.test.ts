import assert from "node:assert/strict";
import { globSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { clock } from "../../../src/extension/practice/clock.ts";

const src = join(import.meta.dirname, "..", "..", "..", "src", "extension");

describe("the candidate's clock", () => {
	let folder: string;
	let file: string;
	const write = (text: string, writtenAt: Date): void => {
		writeFileSync(`${file}.new`, text);
		utimesSync(`${file}.new`, writtenAt, writtenAt);
		renameSync(`${file}.new`, file);
	};
	/** between what it can be at the earliest and at the latest */
	const isAhead = (nowMs: () => number, aheadMs: number): void => {
		const before = Date.now();
		const shown = nowMs() - aheadMs;
		assert.ok(shown >= before && shown <= Date.now(), `${shown} after ${before}`);
	};

	before(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-clock-"));
		file = join(folder, "clock");
	});
	after(() => rmSync(folder, { recursive: true }));

	it("is the machine's where no file is named", () => {
		isAhead(clock(undefined), 0);
		isAhead(clock(""), 0);
	});

	it("goes on from the time in its file, from when that was written", () => {
		write("2027-03-01T09:00:00.000Z\n", new Date("2027-02-01T09:00:00.000Z"));
		isAhead(clock(file), 28 * 86_400_000);
	});

	it("follows a file that is written again, backwards too, and keeps its pace while there is none to read", () => {
		const nowMs = clock(file);
		write("2027-03-01T09:00:00.000Z", new Date("2027-03-01T08:00:00.000Z"));
		isAhead(nowMs, 3_600_000);
		write("2027-03-01T09:00:00.000Z", new Date("2027-03-01T11:00:00.000Z"));
		isAhead(nowMs, -7_200_000);
		write("tomorrow, or so", new Date());
		isAhead(nowMs, -7_200_000);
		rmSync(file);
		isAhead(nowMs, -7_200_000);
	});

	it("is the only one in the extension: what else asks the machine is a sign of life of a process", () => {
		const asked = globSync("**/*.ts", { cwd: src }).flatMap((path) =>
			readFileSync(join(src, path), "utf8")
				.split("\n")
				.filter((line) => /\bDate\.now\b|new Date\(\)/.test(line) && !/\bbeat|\bliveness\(/.test(line))
				.map((line) => `${path.replaceAll("\\", "/")}: ${line.trim()}`),
		);
		assert.deepEqual(
			asked.filter((line) => !line.startsWith("practice/clock.ts: ")),
			[],
		);
	});
});
