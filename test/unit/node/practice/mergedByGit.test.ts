import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import type { NewLogEvent } from "../../../../src/core/practice/logEvent.ts";
import { AttemptLog } from "../../../../src/node/practice/attemptLog.ts";

const hint = (slug: string): NewLogEvent => ({ kind: "hintTaken", slug, step: "nudge" });
const noGit = spawnSync("git", ["--version"]).status !== 0;

describe("a practice folder on two machines, merged by git", () => {
	let base: string;
	let one: string;
	let two: string;

	before(function () {
		if (noGit) this.skip();
	});
	beforeEach(() => {
		base = mkdtempSync(path.join(tmpdir(), "woodshed-git-"));
		one = path.join(base, "one");
		two = path.join(base, "two");
	});
	afterEach(() => rmSync(base, { recursive: true, force: true }));

	function git(folder: string, ...words: readonly string[]): { readonly ok: boolean; readonly said: string } {
		const names = {
			GIT_AUTHOR_NAME: "a",
			GIT_AUTHOR_EMAIL: "a@b",
			GIT_COMMITTER_NAME: "a",
			GIT_COMMITTER_EMAIL: "a@b",
		};
		const env = { ...process.env, GIT_CONFIG_GLOBAL: path.join(base, "none"), GIT_CONFIG_NOSYSTEM: "1", ...names };
		const run = spawnSync("git", words, { cwd: folder, env, encoding: "utf8" });
		return { ok: run.status === 0, said: `${run.stdout}${run.stderr}` };
	}
	function must(folder: string, ...words: readonly string[]): string {
		const { ok, said } = git(folder, ...words);
		assert.ok(ok, `git ${words.join(" ")}: ${said}`);
		return said;
	}
	function commit(folder: string): void {
		must(folder, "add", "-A");
		must(folder, "commit", "-q", "-m", "practised");
	}
	/** Two clones of one folder in which a problem was practised. */
	async function clones(): Promise<void> {
		const server = path.join(base, "server.git");
		must(base, "init", "-q", "--bare", "-b", "main", server);
		must(base, "clone", "-q", server, one);
		must(one, "checkout", "-q", "-b", "main");
		await new AttemptLog(one).append(hint("both"));
		commit(one);
		must(one, "push", "-q", "origin", "main");
		must(base, "clone", "-q", server, two);
	}
	const pull = (folder: string) => git(folder, "pull", "-q", "--no-rebase", "--no-edit", "origin", "main");
	const slugs = async (folder: string) =>
		(await new AttemptLog(folder).events()).map((event) => ("slug" in event ? event.slug : "")).sort();

	it("has in its log what either did, on both machines, with nothing to resolve and no line torn", async () => {
		await clones();
		for (const slug of ["a", "b", "c"]) await new AttemptLog(one).append(hint(slug));
		for (const slug of ["d", "e"]) await new AttemptLog(two).append(hint(slug));
		commit(one);
		commit(two);
		must(one, "push", "-q", "origin", "main");
		const pulled = pull(two);
		assert.ok(pulled.ok, pulled.said);
		must(two, "push", "-q", "origin", "main");
		assert.ok(pull(one).ok);
		for (const folder of [one, two]) {
			assert.deepEqual(await slugs(folder), ["a", "b", "both", "c", "d", "e"]);
			assert.equal((await new AttemptLog(folder).read()).tornLines, 0);
			assert.equal(must(folder, "status", "--porcelain"), "");
		}
		assert.equal(readFileSync(new AttemptLog(one).file, "utf8"), readFileSync(new AttemptLog(two).file, "utf8"));
		// and goes on from there
		await new AttemptLog(one).append(hint("f"));
		assert.deepEqual(await slugs(one), ["a", "b", "both", "c", "d", "e", "f"]);
	});

	it("loses nothing but a line that was torn on one machine before", async () => {
		await clones();
		await new AttemptLog(one).append(hint("a"));
		appendFileSync(new AttemptLog(one).file, '{"v":1,"id":"01JBQ2Z6M000');
		await new AttemptLog(two).append(hint("b"));
		commit(one);
		commit(two);
		must(one, "push", "-q", "origin", "main");
		assert.ok(pull(two).ok);
		assert.deepEqual(await slugs(two), ["a", "b", "both"]);
		await new AttemptLog(two).append(hint("c"));
		assert.deepEqual(await slugs(two), ["a", "b", "both", "c"]);
		assert.equal((await new AttemptLog(two).read()).tornLines, 1);
	});

	it("is read whole where git knew no rule and left marks in the log, and where it made other line breaks", async () => {
		await clones();
		for (const folder of [one, two]) {
			rmSync(path.join(folder, ".woodshed", ".gitattributes"));
			must(folder, "config", "core.autocrlf", "true");
		}
		await new AttemptLog(one).append(hint("a"));
		await new AttemptLog(two).append(hint("b"));
		for (const folder of [one, two]) {
			rmSync(path.join(folder, ".woodshed", ".gitattributes"));
			commit(folder);
		}
		must(one, "push", "-q", "origin", "main");
		assert.equal(pull(two).ok, false);
		const merged = readFileSync(new AttemptLog(two).file, "utf8");
		assert.match(merged, /^<<<<<<< .*\r\n/m);
		assert.deepEqual(await slugs(two), ["a", "b", "both"]);
		// what is done next is recorded behind the marks
		await new AttemptLog(two).append(hint("c"));
		assert.deepEqual(await slugs(two), ["a", "b", "both", "c"]);
	});

	it("keeps of its other files those of this machine, whole and without marks, and git has the others", async () => {
		await clones();
		const file = (folder: string) => path.join(folder, ".woodshed", "reviews", "design-x.json");
		for (const [folder, text] of [
			[one, '{\n\t"v": 1\n}\n'],
			[two, '{\n\t"v": 2\n}\n'],
		] as const) {
			mkdirSync(path.dirname(file(folder)));
			writeFileSync(file(folder), text);
			commit(folder);
		}
		must(one, "push", "-q", "origin", "main");
		assert.equal(pull(two).ok, false);
		assert.equal(readFileSync(file(two), "utf8"), '{\n\t"v": 2\n}\n');
		assert.equal(must(two, "show", ":3:.woodshed/reviews/design-x.json"), '{\n\t"v": 1\n}\n');
		commit(two); // adding it is all that is left to do
	});

	describe("by rules in .woodshed/.gitattributes", () => {
		const rules = (folder: string) => path.join(folder, ".woodshed", ".gitattributes");
		const create = () => new AttemptLog(one).create();

		it("are there with the first line, also where git was never used, and nothing is put above them", async () => {
			mkdirSync(one);
			await new AttemptLog(one).append(hint("a"));
			assert.match(readFileSync(rules(one), "utf8"), /^log\.jsonl text eol=lf merge=union$/m);
			assert.equal(existsSync(path.join(one, ".gitattributes")), false);
		});

		for (const [what, before, end] of [
			["with a last line break", "*.md text\n", "\n"],
			["without one", "*.md text", "\n"],
			["with those of another system", "*.md text\r\n# mine", "\r\n"],
		] as const) {
			it(`are added once to a file of the candidate's ${what}`, async () => {
				mkdirSync(path.dirname(rules(one)), { recursive: true });
				writeFileSync(rules(one), before);
				await create();
				const after = readFileSync(rules(one), "utf8");
				assert.ok(after.startsWith(before));
				assert.ok(after.includes(`${end}log.jsonl text eol=lf merge=union${end}`));
				assert.equal(/[^\r]\n/.test(after), end === "\n");
				await create();
				assert.equal(readFileSync(rules(one), "utf8"), after);
			});
		}

		it("are left alone where they speak of the log already, and missing where they cannot be written", async () => {
			mkdirSync(path.dirname(rules(one)), { recursive: true });
			writeFileSync(rules(one), "# log.jsonl: mine\n");
			await create();
			assert.equal(readFileSync(rules(one), "utf8"), "# log.jsonl: mine\n");
			rmSync(rules(one));
			mkdirSync(rules(one));
			await new AttemptLog(one).append(hint("a"));
			assert.deepEqual(await slugs(one), ["a"]);
		});
	});
});
