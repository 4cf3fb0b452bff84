import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { constants, existsSync, readFileSync } from "node:fs";
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

	it("refuses what a full disk refuses, spoils nothing else by it, and goes on once there is room", async () => {
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
				const kept: string[] = [];
				for (const [index, how] of writes.entries()) {
					left = how;
					const before = readFileSync(log.file, "utf8");
					const written = log.append(hint(`p${index}`));
					if (how === "all") {
						await written;
						kept.push(`p${index}`);
					} else {
						await assert.rejects(written, how === "none" ? /ENOSPC/ : /a part of the line only/);
					}
					assert.ok(readFileSync(log.file, "utf8").startsWith(before), "only ever appended to");
				}
				assert.deepEqual(slugs(await log.events()), kept);
				assert.deepEqual(slugs(await new AttemptLog(folder).events()), kept);
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
