import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { readVerified, withPassed, writeVerified } from "../../../src/core/problem/verifiedRecord.ts";
import { VerifiedFiles } from "../../../src/cli/verifiedFiles.ts";
import { PackSources } from "../../../src/node/problem/packSources.ts";
import { Terminal } from "./commandLine.ts";

const row = (hash: string) => ({
	hash,
	cases: 3,
	refused: 2,
	inputsCompared: 2000,
	mutants: { all: 90, killed: 89 },
	naming: { wrong: 4, named: 4 },
	growthMargin: 1.5,
});
const report = {
	problem: "b",
	cases: 4,
	inputsCompared: 2002,
	wallMs: 1,
	cached: false,
	untested: [],
	findings: [],
};

describe("the record of packages that passed the gate", () => {
	it("comes back as it was written, a row a line", () => {
		const text = writeVerified({ b: row("2"), a: row("1") });
		const starts = text.split("\n").map((line) => line.slice(0, 5));
		assert.deepEqual(starts, ["{", '\t"a":', '\t"b":', "}", ""]);
		assert.deepEqual(readVerified(text), { ok: true, value: { a: row("1"), b: row("2") } });
	});

	it("takes what passed now and lets go what is no problem any more", () => {
		const record = withPassed({ a: row("1"), gone: row("9") }, [{ report, hash: "3", refused: 7 }], ["a", "b"]);
		assert.deepEqual(record, {
			a: row("1"),
			b: { hash: "3", cases: 4, refused: 7, inputsCompared: 2002, mutants: null, naming: null, growthMargin: null },
		});
	});

	it("says what is wrong with a text that is no record", () => {
		assert.deepEqual(readVerified("{"), { ok: false, error: "it is not JSON" });
		const wrong = readVerified('{"a": {"hash": "1", "casse": 3}}');
		assert.ok(!wrong.ok && /casse/.test(wrong.error));
	});

	describe("asked by `verify --recorded`", function () {
		this.timeout(60_000);
		let terminal: Terminal;
		beforeEach(() => {
			terminal = new Terminal();
		});
		afterEach(() => terminal.close());

		/** Writes the record that says that the tiny package passed as it is now. */
		async function recorded(): Promise<void> {
			const sources = new PackSources(join(terminal.tiny.root, "problems", "coding"), terminal.house.cache);
			const pack = await sources.load("tiny-sum");
			mkdirSync(join(terminal.tiny.root, "docs"), { recursive: true });
			const files = new VerifiedFiles(terminal.tiny.root);
			await files.write({ "tiny-sum": row(pack.hash) }, sources, undefined);
			const known = { hash: pack.hash, cases: [], marks: [], mistakes: [], slips: [] };
			files.writeFingerprints("tiny-sum", known, ["tiny-sum"]);
		}

		it("is silent about a package that is as it was", async () => {
			await recorded();
			const { code, out } = await terminal.run("verify", "--recorded");
			assert.deepEqual([code, out], [0, "1 coding problems, 0 faults"]);
		});

		it("names a package of which nobody knows what mistakes answer to it", async () => {
			await recorded();
			rmSync(join(terminal.tiny.root, "problems", "fingerprints", "tiny-sum.json"));
			const { code, out } = await terminal.run("verify", "--recorded");
			assert.equal(code, 1);
			assert.match(out, /^What known mistakes answer to tiny-sum is not known\. Run: npm run verify tiny-sum$/m);
		});

		it("names a package that was changed or never passed, and a page that is not fresh", async () => {
			await recorded();
			writeFileSync(join(terminal.tiny.folder, "statement.md"), "Add up at most {{MAX_ITEMS}} of the items.\n");
			writeFileSync(join(terminal.tiny.root, "docs", "catalogue.md"), "old\n");
			const { code, out } = await terminal.run("verify", "--recorded");
			assert.equal(code, 1);
			assert.match(out, /^tiny-sum is not as it was when it passed the gate\. Run: npm run verify tiny-sum$/m);
			assert.match(out, /^docs\/catalogue\.md is not fresh\. Run: npm run verify$/m);
		});

		it("names an accepted solution that the judge of today refuses, though nothing was changed", async () => {
			terminal.close();
			terminal = new Terminal({
				"solutions/accepted/builtin.py": "# ---\n# idea: a\n# cost: O(n)\n# ---\ndef tiny_sum(items):\n    return -1\n",
			});
			await recorded();
			const { code, out } = await terminal.run("verify", "--recorded");
			assert.equal(code, 1);
			assert.match(out, /^tiny-sum accepted\/builtin\.py: Wrong answer\. two items: Expected 13, got -1\.$/m);
		});
	});
});
