import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { inputSize } from "../../../../src/core/judge/inputSize.ts";
import type { StressEvent } from "../../../../src/core/judge/stressEvent.ts";
import { encodeInput } from "../../../../src/core/problem/encodeInput.ts";
import type { Pack } from "../../../../src/core/problem/pack.ts";
import { JudgeClient } from "../../../../src/node/judge/judgeClient.ts";
import { PackSources } from "../../../../src/node/problem/packSources.ts";

const root = join(import.meta.dirname, "../../../..");

describe("stress, through the judge's process", function () {
	this.timeout(120_000);
	let folder: string;
	let client: JudgeClient;
	let shelf: PackSources;

	before(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-stress-"));
		client = new JudgeClient({ distDir: join(root, "dist"), cacheDir: join(folder, "cache") });
		shelf = new PackSources(join(root, "problems", "coding"), folder);
	});
	after(() => {
		client.dispose();
		rmSync(folder, { recursive: true, force: true });
	});

	async function search(slug: string, file: string, signal = new AbortController().signal): Promise<StressEvent[]> {
		const pack = await shelf.load(slug);
		const solution = pack.solutions.find((one) => one.file === file);
		assert.ok(solution, `${slug} has no ${file}`);
		const { language, source } = solution;
		const submission = { slug, language, source, fileName: file, ownCases: [] };
		const seen: StressEvent[] = [];
		for await (const event of client.stress({ pack, submission, seed: 1 }, signal)) seen.push(event);
		return seen;
	}

	/** values of the smallest hand-made case that a header says must fail */
	function handMade(pack: Pack, file: string): number {
		const names = pack.solutions.find((one) => one.file === file)?.header.must_fail ?? [];
		const sizes = pack.cases
			.filter(({ name, gen }) => names.includes(name) && gen === undefined)
			.map((one) => {
				const input = encodeInput(pack.problem.signature, one.in);
				return input.ok ? inputSize(input.value).leaves : Number.POSITIVE_INFINITY;
			});
		return Math.min(...sizes);
	}

	for (const [slug, file] of [
		["sessionize-log", "wrong/times-sorted-as-text.ts"],
		["weighted-track-cache", "wrong/counts-entries.py"],
		["sql-chart-artists", "wrong/limit-two.sql"],
		["startup-delay", "wrong/thirty-two-bits.ts"],
	] as const) {
		it(`finds a case for ${slug} ${file} that is no larger than a hand-made one, and names no other mistake`, async () => {
			const last = (await search(slug, file)).at(-1);
			assert.ok(last?.type === "finished" && last.report.kind === "differs", JSON.stringify(last));
			const { report } = last;
			const pack = await shelf.load(slug);
			assert.ok(report.size.leaves <= handMade(pack, file), JSON.stringify(report.input));
			assert.notEqual(report.result.verdict, "accepted");
			if (report.rule?.kind === "mistake") {
				assert.equal(report.rule.id, pack.solutions.find((one) => one.file === file)?.header.mistake);
			}
		});
	}

	it("stops at once when it is cancelled, and the judge goes on", async () => {
		const controller = new AbortController();
		const searching = search("startup-delay", "accepted/running-maximum.py", controller.signal);
		setTimeout(() => controller.abort(), 300);
		const seen = await searching;
		assert.ok(seen.every(({ type }) => type === "tried"));
		const last = (await search("startup-delay", "wrong/first-chunk-only.py")).at(-1);
		assert.equal(last?.type === "finished" && last.report.kind, "differs");
	});
});
