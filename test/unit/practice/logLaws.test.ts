import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import fc from "fast-check";

import { type LogEvent, logEventSchema } from "../../../src/core/practice/logEvent.ts";
import { foldLog } from "../../../src/core/practice/practiceState.ts";
import { readLog } from "../../../src/core/practice/readLog.ts";
import { dueReviews } from "../../../src/core/practice/spaced/dueReviews.ts";
import type { SpacedProblem } from "../../../src/core/practice/spaced/spacedProblem.ts";
import { anyEvent, anyId, eventKinds } from "./anyEvent.ts";
import { problems } from "./spaced/spacedLog.ts";

const linesOf = (events: readonly LogEvent[]): readonly string[] => events.map((event) => JSON.stringify(event));
const fileOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");
const eventsOf = (text: string): readonly string[] => linesOf(readLog(text).events);
const anyLog = fc.array(anyEvent(), { maxLength: 12 }).map(linesOf);

/** A few ids for many events: what no two windows make, and what a damaged disk may. */
const clashing = fc.array(anyEvent(fc.constantFrom(...fc.sample(anyId, { seed: 7, numRuns: 3 }))), { maxLength: 8 });

/** What is no event, or none of this version. */
const unread = fc.subarray(['{"v":1,"id":"01', '{"v":2}', '{"v":1,"kind":"of another day"}', "7", "?"]);

describe("the log, whatever becomes of it", () => {
	it("is tried with every kind of event that the schema has, each of them readable", () => {
		const seen = new Set<string>();
		for (const event of fc.sample(anyEvent(), { seed: 1, numRuns: 1000 })) {
			assert.ok(logEventSchema.safeParse(event).success, JSON.stringify(event));
			seen.add(event.kind);
		}
		assert.deepEqual([...seen].sort(), [...eventKinds].sort());
	});

	it("gives a state for any prefix: that of the lines that are whole", () => {
		fc.assert(
			fc.property(anyLog, fc.nat(), (lines, cut) => {
				const bytes = Buffer.from(fileOf(lines));
				const prefix = bytes.subarray(0, cut % (bytes.length + 1));
				const ends = lines.map((_, index) => Buffer.byteLength(fileOf(lines.slice(0, index + 1))) - 1);
				const whole = lines.filter((_, index) => ends[index]! <= prefix.length);
				const read = readLog(prefix.toString("utf8"));
				assert.deepEqual(linesOf(read.events), eventsOf(fileOf(whole)));
				assert.ok(read.tornLines <= 1);
				assert.deepEqual(foldLog(prefix.toString("utf8")).problems, foldLog(fileOf(whole)).problems);
			}),
		);
	});

	it("gives one state for any interleaving of two windows, any order, and any repeats", () => {
		fc.assert(
			fc.property(
				fc.oneof(anyLog, clashing.map(linesOf)),
				fc.tuple(anyLog, unread).map(([lines, others]) => [...lines, ...others]),
				fc.infiniteStream(fc.nat()),
				(first, second, keys) => {
					const shuffled = (lines: readonly string[]) =>
						lines
							.map((line) => [keys.next().value ?? 0, line] as const)
							.sort(([a], [b]) => a - b)
							.map(([, line]) => line);
					const all = [...first, ...second];
					const interleaved = [...first].reduce<string[]>(
						(text, line) => text.toSpliced((keys.next().value ?? 0) % (text.length + 1), 0, line),
						[...second],
					);
					const state = foldLog(fileOf(all));
					assert.deepEqual(foldLog(fileOf(interleaved)), state);
					assert.deepEqual(foldLog(fileOf(shuffled(all))), state);
					assert.deepEqual(foldLog(fileOf(shuffled([...all, ...all, ...first]))), state);
				},
			),
		);
	});

	it("loses nothing but the one line that is damaged: flipped, cut, run into the next, or all of it", () => {
		const damage = fc.record({
			flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 4 }),
			cut: fc.option(fc.nat(), { nil: null }),
			joined: fc.boolean(),
		});
		const log = fc.oneof(anyLog, clashing.map(linesOf)).filter((lines) => lines.length > 0);
		fc.assert(
			fc.property(log, fc.nat(), damage, (lines, at, { flips, cut, joined }) => {
				const hit = at % lines.length;
				const line = Buffer.from(lines[hit]!);
				for (const [place, mask] of flips) {
					line[place % line.length]! ^= mask;
				}
				const kept = cut === null ? line : line.subarray(0, cut % (line.length + 1));
				const text = Buffer.concat([
					Buffer.from(fileOf(lines.slice(0, hit))),
					kept,
					Buffer.from(`${joined ? "" : "\n"}${fileOf(lines.slice(hit + 1))}`),
				]).toString("utf8");
				const others = eventsOf(fileOf(lines.filter((_, index) => index !== hit)));
				const read = eventsOf(text);
				assert.deepEqual(
					others.filter((one) => !read.includes(one)),
					[],
				);
				assert.ok(read.length <= others.length + 1);
				foldLog(text);
			}),
			{ numRuns: 500 },
		);
	});

	it("loses neither of two lines whose line break is damaged", () => {
		fc.assert(
			fc.property(anyEvent(), anyEvent(), fc.integer({ min: 0, max: 255 }), (first, second, byte) => {
				const [one, two] = linesOf([first, second]);
				const text = Buffer.concat([Buffer.from(one!), Buffer.from([byte]), Buffer.from(`${two}\n`)]).toString("utf8");
				assert.deepEqual(eventsOf(text), eventsOf(fileOf([one!, two!])));
			}),
		);
	});

	it("reads what an editor or git made of it: another line break, a mark at the beginning", () => {
		fc.assert(
			fc.property(anyLog, (lines) => {
				assert.deepEqual(eventsOf(`\ufeff${lines.join("\r\n")}`), eventsOf(fileOf(lines)));
			}),
		);
	});

	it("gives reviews for any events at any time, each of a problem that has the class", () => {
		const spoken = { slug: "a", title: "A", minutes: 5, plain: "What is it?" };
		const catalogue: readonly SpacedProblem[] = [
			spoken,
			...problems({ b: ["bound", "ties"], c: ["ties"], bound: ["bound"] }),
			...["b", "ties"].map((slug) => ({
				slug,
				title: slug,
				minutes: 50,
				criteria: ["a", "bound", slug].map((id) => ({ id, title: id, drill: id === "bound" })),
			})),
		];
		const nowMs = fc.integer({ min: Date.UTC(1999, 0), max: Date.UTC(2101, 0) });
		const events = fc.array(anyEvent(), { maxLength: 30 });
		fc.assert(
			fc.property(events, nowMs, (log, now) => {
				for (const due of dueReviews(readLog(fileOf(linesOf(log))).events, catalogue, now, String)) {
					const found = catalogue.find(
						(one) => one.slug === due.slug && (due.kind === "items") === (one.criteria !== undefined),
					);
					assert.ok(
						due.kind === "mistake"
							? found?.mistakes?.some(({ id }) => id === due.mistake)
							: due.kind === "items"
								? due.criteria.every((id) => found?.criteria?.some((one) => one.id === id))
								: found?.plain !== undefined,
					);
					assert.ok(Date.parse(due.dueAt) <= now);
				}
			}),
			{ numRuns: 300 },
		);
	});

	describe("merged by git from two machines", () => {
		let folder: string;
		before(function () {
			if (spawnSync("git", ["--version"]).status !== 0) this.skip();
			folder = mkdtempSync(join(tmpdir(), "woodshed-merge-"));
		});
		after(() => {
			if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
		});

		it("is the fold of both, also where one of them ends in a torn line", () => {
			const log = fc.array(anyEvent(), { maxLength: 4 }).map(linesOf);
			fc.assert(
				fc.property(log, log, log, fc.constantFrom("", '{"v":1,"id":"01'), (common, ours, theirs, tail) => {
					const texts = [fileOf([...common, ...ours]) + tail, fileOf(common), fileOf([...common, ...theirs])];
					const files = ["ours", "base", "theirs"].map((name) => join(folder, name));
					for (const [index, file] of files.entries()) writeFileSync(file, texts[index]!);
					const merge = spawnSync("git", ["merge-file", "--union", ...files]);
					assert.equal(merge.status, 0, String(merge.stderr));
					const merged = readFileSync(files[0]!, "utf8");
					assert.deepEqual(foldLog(merged).problems, foldLog(`${texts[0]}\n${texts[2]}`).problems);
					assert.deepEqual(eventsOf(merged), eventsOf(fileOf([...common, ...ours, ...theirs])));
				}),
				{ numRuns: 25 },
			);
		});
	});
});
