import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { constants, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { copyFile, mkdtemp, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import fc from "fast-check";

import { HumanError } from "../../../../src/core/base/humanError.ts";
import type { LogEvent, NewLogEvent } from "../../../../src/core/practice/logEvent.ts";
import { AttemptLog, type OpenFile } from "../../../../src/node/practice/attemptLog.ts";
import { anyEvent } from "../../practice/anyEvent.ts";

const hint = (slug: string): NewLogEvent => ({ kind: "hintTaken", slug, step: "nudge" });
const anyNews = anyEvent().map(({ v: _v, id: _id, at: _at, ...news }) => news as NewLogEvent);
const slugs = (events: readonly LogEvent[]) => events.map((event) => ("slug" in event ? event.slug : event.kind));

describe("the log on a disk that misbehaves", () => {
	let base: string;
	let folder: string;
	let made = 0;
	beforeEach(async () => {
		base = await mkdtemp(path.join(tmpdir(), "woodshed-laws-"));
		folder = base;
	});
	afterEach(() => rm(base, { recursive: true, force: true }));

	/** A practice folder of its own for every run of a property. */
	async function fresh(): Promise<string> {
		folder = path.join(base, String(made++));
		await new AttemptLog(folder).create();
		return folder;
	}

	it("reads back every kind of event as it was recorded, in the order of the calls", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyNews, { maxLength: 8 }), async (news) => {
				const log = new AttemptLog(await fresh());
				await Promise.all(news.map((one) => log.append(one)));
				const read = (await log.events()).map(({ v: _v, id: _id, at: _at, ...rest }) => rest);
				assert.deepEqual(read, JSON.parse(JSON.stringify(news)));
			}),
			{ numRuns: 20 },
		);
	});

	it("keeps ids unique and in the order of writing whatever the clock does, over restarts too", async () => {
		const time = fc.integer({ min: 0, max: Date.UTC(2099, 0) });
		const steps = fc.array(fc.tuple(fc.oneof(time, fc.constant(1_700_000_000_000)), fc.boolean()), { maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(steps, async (list) => {
				let log = new AttemptLog(await fresh());
				for (const [index, [ms, restart]] of list.entries()) {
					if (restart) log = new AttemptLog(folder);
					await log.append(hint(`p${index}`), new Date(ms));
				}
				const events = await new AttemptLog(folder).events();
				assert.deepEqual(
					slugs(events),
					list.map((_, index) => `p${index}`),
				);
				assert.deepEqual(
					events.map(({ at }) => Date.parse(at)),
					list.map(([ms]) => ms),
				);
				assert.equal(new Set(events.map(({ id }) => id)).size, list.length);
			}),
			{ numRuns: 20 },
		);
	});

	it("ends a mock that ended, also where the clock was set back before it did and the window was opened anew", async () => {
		await new AttemptLog(folder).append({ kind: "roundStarted", round: "r", mock: true }, new Date("2026-02-03"));
		const later = new AttemptLog(folder);
		assert.equal((await later.read()).mockUnderWay, true);
		await later.append({ kind: "roundEnded", round: "r" }, new Date("2001-01-01"));
		assert.equal((await later.read()).mockUnderWay, false);
	});

	it("refuses what a full disk refuses, spoils nothing by it, and writes all of it in its order once there is room", async () => {
		const room = fc.array(fc.oneof(fc.constant("all" as const), fc.constant("none" as const), fc.nat({ max: 90 })), {
			maxLength: 10,
		});
		await fc.assert(
			fc.asyncProperty(room, async (writes) => {
				let left: "all" | "none" | number = "all";
				const openFile: OpenFile = async (file, flags) => {
					const handle = await open(file, flags);
					const write = async (bytes: Buffer) => {
						if (left === "none") throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
						return handle.write(bytes.subarray(0, left === "all" ? bytes.length : left));
					};
					return {
						stat: handle.stat.bind(handle),
						read: handle.read.bind(handle),
						sync: () => handle.sync(),
						close: () => handle.close(),
						write: write as unknown as typeof handle.write,
					};
				};
				const log = new AttemptLog(await fresh(), openFile);
				const waiting: string[] = [];
				const kept: string[] = [];
				for (const [index, how] of writes.entries()) {
					left = how;
					const before = readFileSync(log.file, "utf8");
					const written = log.append(hint(`p${index}`));
					waiting.push(`p${index}`);
					if (how === "all") {
						await written;
						kept.push(...waiting.splice(0));
					} else {
						await assert.rejects(written, how === "none" ? /ENOSPC/ : /a part of the line only/);
					}
					assert.equal(log.refused, waiting.length);
					assert.ok(readFileSync(log.file, "utf8").startsWith(before), "only ever appended to");
				}
				assert.deepEqual(slugs(await log.events()), kept);
				assert.deepEqual(slugs(await new AttemptLog(folder).events()), kept);
				left = "all";
				await log.retry();
				assert.equal(log.refused, 0);
				assert.deepEqual(slugs(await new AttemptLog(folder).events()), [...kept, ...waiting]);
			}),
			{ numRuns: 25 },
		);
	});

	it("writes a line again where git, or an editor, put another file in the log's place meanwhile", async () => {
		let replace = false;
		const openFile: OpenFile = async (file, flags) => {
			const handle = await open(file, flags);
			if (replace && (flags & constants.O_RDWR) !== 0) {
				replace = false;
				await copyFile(file, `${file}.merged`);
				await rename(`${file}.merged`, file);
			}
			return handle;
		};
		const log = new AttemptLog(await fresh(), openFile);
		await log.create();
		await log.append(hint("a"));
		replace = true;
		await log.append(hint("b"));
		await log.append(hint("c"));
		assert.deepEqual(slugs(await new AttemptLog(folder).events()), ["a", "b", "c"]);
	});

	it("says that the folder is gone when it was moved, makes no second one, and goes on when it is back", async () => {
		const log = new AttemptLog(await fresh());
		await log.append(hint("a"));
		const elsewhere = `${folder}-moved`;
		await rename(folder, elsewhere);
		await assert.rejects(
			log.append(hint("lost")),
			(error) => error instanceof HumanError && /no longer at .*Move it back/.test(error.message),
		);
		await assert.rejects(log.read(), HumanError);
		assert.equal(existsSync(folder), false);
		await new AttemptLog(elsewhere).append(hint("b"));
		await rename(elsewhere, folder);
		// of two windows in one millisecond either may come first
		await log.append(hint("c"), new Date(Date.now() + 5));
		assert.deepEqual(slugs(await log.events()), ["a", "b", "c"]);
	});

	it("reads only what is new of a log that grows, and all of one that was changed before its end", async () => {
		const log = new AttemptLog(await fresh());
		for (const slug of ["a", "b"]) await log.append(hint(slug));
		const whole = readFileSync(log.file, "utf8");
		assert.deepEqual(slugs(await log.events()), ["a", "b"]);
		for (const [text, expected, torn] of [
			[`${whole}{"v":1,"id":"01`, ["a", "b"], 1],
			[`${whole}\n\n`, ["a", "b"], 0],
			[whole.replace('"slug":"a"', '"slug":"c"'), ["c", "b"], 0],
			[whole.slice(whole.indexOf("\n") + 1), ["b"], 0],
			["", [], 0],
			[whole, ["a", "b"], 0],
		] as const) {
			writeFileSync(log.file, text);
			assert.deepEqual(slugs(await log.events()), expected);
			assert.equal((await log.read()).tornLines, torn);
		}
		const [one, two] = await Promise.all([log.events(), log.append(hint("d")).then(() => log.events())]);
		assert.deepEqual(slugs(two), ["a", "b", "d"]);
		assert.ok(one.length >= 2);
	});

	it("reads what other programs leave in a log: returns, a mark at its beginning, zeros, a very long line", async () => {
		const log = new AttemptLog(await fresh());
		for (const slug of ["a", "b", "c"]) await log.append(hint(slug));
		const lines = readFileSync(log.file, "utf8").trim().split("\n");
		const cases: readonly (readonly [text: string, torn: number])[] = [
			[`\ufeff${lines.join("\r\n")}\r\n`, 0],
			[`${lines[0]}\n${"\0".repeat(4096)}${lines[1]}\n${lines[2]}\n`, 1],
			[`${lines.join("\n")}\n${"\0".repeat(4096)}`, 1],
			[`${lines[0]}\n${"x".repeat(50_000_000)}\n${lines[1]}\n${lines[2]}`, 1],
			[`${lines[0]}\n${'{"v":}'.repeat(100_000)}\n${lines[1]}\n${lines[2]}`, 1000],
			[`${lines[0]}\n{"v":1,"kind":"${"y".repeat(900_000)}"}\n${lines[1]}\n${lines[2]}`, 0],
			// whose line breaks were lost
			[lines.join(" "), 0],
		];
		for (const [text, torn] of cases) {
			writeFileSync(log.file, text);
			const state = await log.read();
			assert.deepEqual([...state.problems.keys()], ["a", "b", "c"]);
			assert.equal(state.tornLines, torn);
			const other = new AttemptLog(folder);
			await other.append(hint("d"));
			assert.ok(readFileSync(log.file, "utf8").startsWith(text));
			assert.deepEqual(slugs(await other.events()), ["a", "b", "c", "d"]);
		}
	});

	it("neither reads nor writes what is no file in its folder, says so, and goes on once it is", async () => {
		const outside = path.join(base, "outside.txt");
		const says = (pattern: RegExp) => (error: unknown) => error instanceof HumanError && pattern.test(error.message);
		const strange: readonly (readonly [make: (file: string) => unknown, says: RegExp])[] = [
			[(file) => mkdirSync(file, { recursive: true }), /log\.jsonl is not a file.*another name/],
			[(file) => symlinkSync(outside, file), /link that leads out of its folder/],
			[(file) => symlinkSync(path.join(base, "gone"), file), /link that leads out of its folder/],
			[(file) => symlinkSync(path.dirname(file), file), /link that leads out of its folder/],
		];
		for (const [make, pattern] of strange) {
			writeFileSync(outside, "mine\n");
			const log = new AttemptLog(await fresh());
			await rm(log.file);
			make(log.file);
			await assert.rejects(log.append(hint("lost")), says(pattern));
			await assert.rejects(log.read(), says(pattern));
			assert.equal(readFileSync(outside, "utf8"), "mine\n");
			assert.equal(log.refused, 0);
			await rm(log.file, { recursive: true });
			await log.append(hint("a"));
			assert.deepEqual(slugs(await log.events()), ["a"]);
		}
		const log = new AttemptLog(await fresh());
		await rm(path.dirname(log.file), { recursive: true });
		writeFileSync(path.dirname(log.file), "mine");
		await assert.rejects(log.append(hint("lost")), says(/\.woodshed is not a folder.*another name/));
		await assert.rejects(log.read(), says(/\.woodshed is not a folder/));
		assert.equal(readFileSync(path.dirname(log.file), "utf8"), "mine");
	});

	it("follows a link to another file in its folder", async () => {
		const log = new AttemptLog(await fresh());
		await log.append(hint("a"));
		await rename(log.file, path.join(path.dirname(log.file), "2026.jsonl"));
		symlinkSync("2026.jsonl", log.file);
		await log.append(hint("b"));
		assert.deepEqual(slugs(await log.events()), ["a", "b"]);
	});

	it("keeps what a folder that may not be written to refuses, and reads it all the same", async () => {
		let writable = true;
		const openFile: OpenFile = async (file, flags) => {
			if (!writable) throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
			return open(file, flags);
		};
		const log = new AttemptLog(await fresh(), openFile);
		await log.append(hint("a"));
		writable = false;
		await assert.rejects(log.append(hint("b")), /EACCES/);
		await assert.rejects(log.retry(), /EACCES/);
		assert.deepEqual(slugs(await log.events()), ["a"]);
		writable = true;
		await log.append(hint("c"));
		assert.deepEqual(slugs(await log.events()), ["a", "b", "c"]);
	});

	it("begins anew where only the log was deleted", async () => {
		const log = new AttemptLog(await fresh());
		await log.append(hint("a"));
		await rm(path.dirname(log.file), { recursive: true });
		assert.equal((await log.read()).problems.size, 0);
		await log.append(hint("b"));
		assert.deepEqual(slugs(await log.events()), ["b"]);
	});

	it("loses nothing when two processes write at once, each line whole and each process in its order", async function () {
		this.timeout(60_000);
		const lines = 60;
		const source = pathToFileURL(path.join(import.meta.dirname, "../../../../src/node/practice/attemptLog.ts")).href;
		const script = (name: string) => `
			import { AttemptLog } from ${JSON.stringify(source)};
			const log = new AttemptLog(${JSON.stringify(folder)});
			const failed = Array.from({ length: 300 }, (_, at) => "a case of some length " + at);
			for (let at = 0; at < ${lines}; at++) {
				await log.append({ kind: "judged", slug: "${name}" + at, language: "python", mode: "run",
					verdict: "wrong-answer", passed: 0, total: 1, failed, wallMs: 1 });
			}`;
		const run = (name: string) =>
			new Promise<string>((resolve, reject) => {
				const child = spawn(process.execPath, ["--input-type=module", "-e", script(name)]);
				let said = "";
				child.stderr.on("data", (data) => {
					said += String(data);
				});
				child.on("error", reject);
				child.on("exit", (code) => resolve(code === 0 ? "" : said));
			});
		assert.deepEqual(await Promise.all([run("a"), run("b")]), ["", ""]);
		const log = new AttemptLog(folder);
		const events = await log.events();
		for (const name of ["a", "b"]) {
			assert.deepEqual(
				slugs(events).filter((slug) => slug.startsWith(name)),
				Array.from({ length: lines }, (_, at) => `${name}${at}`),
			);
		}
		assert.equal((await log.read()).tornLines, 0);
	});
});
