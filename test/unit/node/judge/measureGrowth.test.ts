import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { GrowthReport } from "../../../../src/core/judge/growthReport.ts";
import { measureGrowth } from "../../../../src/core/judge/measureGrowth.ts";
import type { Submission } from "../../../../src/core/judge/judgeEvent.ts";
import type { Pack } from "../../../../src/core/problem/pack.ts";
import { JudgeClient } from "../../../../src/node/judge/judgeClient.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { PackProcess } from "../../../../src/node/judge/packProcess.ts";
import { PackSources } from "../../../../src/node/problem/packSources.ts";
import { knownFunctions } from "../../../bench/support/growthPacks.ts";

/** of the eighty that the bench measures */
const aHandful = new Set([
	"serve.py: pop_front",
	"clean.py: text_appended",
	"positions.py: indexed",
	"ranks.ts: mergeSort",
	"distinct.ts: concatReduced",
]);

const root = join(import.meta.dirname, "../../../..");
const distDir = join(root, "dist");

describe("measured growth, over the real processes", function () {
	this.timeout(120_000);
	let folder: string;
	let sandbox: LocalSandbox;
	const packs = new Map<string, { readonly pack: Pack; readonly code: PackProcess }>();

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-growth-"));
		sandbox = new LocalSandbox({ distDir });
		const sources = new PackSources(join(root, "problems", "coding"), folder);
		for (const slug of ["startup-delay", "sessionize-log", "sql-chart-artists"]) {
			const pack = await sources.load(slug);
			packs.set(slug, { pack, code: new PackProcess(pack) });
		}
	});
	after(() => {
		for (const { code } of packs.values()) code.dispose();
		sandbox.dispose();
		rmSync(folder, { recursive: true, force: true });
	});

	const submission = (slug: string, language: Submission["language"], source: string): Submission => ({
		slug,
		language,
		source,
		fileName: "solution",
		ownCases: [],
	});

	async function measure(slug: string, language: Submission["language"], source: string, signal?: AbortSignal) {
		const { pack, code } = packs.get(slug)!;
		return measureGrowth(
			{ pack, submission: submission(slug, language, source) },
			{ sandbox, packCode: code, nowMs: () => performance.now() },
			signal ?? new AbortController().signal,
		);
	}

	async function report(slug: string, language: Submission["language"], source: string): Promise<GrowthReport> {
		const measured = await measure(slug, language, source);
		assert.ok(measured.ok, measured.ok ? "" : measured.error);
		return measured.value;
	}

	const solution = (slug: string, file: string) => {
		const found = packs.get(slug)!.pack.solutions.find((one) => one.file === file);
		assert.ok(found, `${slug} has no ${file}`);
		return found;
	};

	for (const [slug, file] of [
		["startup-delay", "slow/prefix-added-up-again.py"],
		["startup-delay", "slow/prefix-added-up-again.ts"],
		["sessionize-log", "slow/filter-per-user.py"],
		["sessionize-log", "slow/filter-per-user.ts"],
	] as const) {
		it(`calls ${slug}/${file} worse, by a power`, async () => {
			const { language, source } = solution(slug, file);
			const seen: string[] = [];
			// a busy machine may leave it unsure, which is no mistake; calling it the same would be one
			for (let attempt = 0; attempt < 4 && seen.at(-1) !== "worse"; attempt++) {
				const growth = await report(slug, language, source);
				assert.notEqual(growth.kind, "same", growth.shown);
				seen.push(growth.kind);
				if (growth.kind !== "worse") continue;
				assert.equal(growth.tooSlow, true);
				assert.match(growth.measured, /^O\(n[²³]\)$/);
				assert.equal(growth.accepted, packs.get(slug)!.pack.problem.growth?.accept);
				assert.match(
					growth.shown,
					/^\d\.\d × the time for 2 × the input, from [\d,]+ to [\d,]+; the reference \d\.\d ×$/,
				);
				assert.ok(growth.points.length >= 4);
				assert.match(growth.reference, /^accepted\//);
			}
			assert.equal(seen.at(-1), "worse", seen.join());
		});
	}

	for (const known of knownFunctions().filter(({ name }) => aHandful.has(name))) {
		it(`does not mistake ${known.name}, which is ${known.cost}`, async () => {
			const code = new PackProcess(known.pack);
			try {
				const { pack, source, language } = known;
				const asked = { pack, submission: { ...submission("known", language, source), slug: pack.problem.slug } };
				const ports = { sandbox, packCode: code, nowMs: () => performance.now() };
				const growth = await measureGrowth(asked, ports, new AbortController().signal);
				assert.ok(growth.ok, growth.ok ? "" : growth.error);
				assert.notEqual(growth.value.kind, known.truth === "worse" ? "same" : "worse", growth.value.shown);
			} finally {
				code.dispose();
			}
		});
	}

	for (const slug of ["startup-delay", "sessionize-log"]) {
		it(`never calls an accepted solution of ${slug} worse`, async () => {
			const accepted = packs.get(slug)!.pack.solutions.filter(({ kind }) => kind === "accepted");
			assert.ok(accepted.length >= 4);
			for (const { file, language, source } of accepted) {
				const growth = await report(slug, language, source);
				assert.notEqual(growth.kind, "worse", `${file}: ${growth.shown}`);
				assert.equal(growth.tooSlow, false);
			}
		});
	}

	it("is the same for a reference beside itself, in Python", async () => {
		const { source } = solution("startup-delay", "accepted/running-maximum.py");
		const growth = await report("startup-delay", "python", source);
		assert.ok(["same", "unsure"].includes(growth.kind));
		assert.ok(Math.abs(growth.slope) < 0.35, String(growth.slope));
	});

	it("is not sure of a solution that fails, does not load or answers wrongly, and says why", async () => {
		const head = "def min_startup_delay(arrivals_ms, durations_ms):";
		for (const [source, why] of [
			[`${head}\n    raise ValueError("no")\n`, /^it fails at size 1,000 \(no\)$/],
			[`${head}\n    return (\n`, /^it fails at size 1,000 \(SyntaxError/],
			[`${head}\n    return -1\n`, /^its answer is not the reference's at size [\d,]+, so its time says nothing$/],
			[`${head}\n    while True: pass\n`, /^it takes too long at size \d+ to be measured at several sizes$/],
			["import os\nos._exit(0)\n", /^it fails at size 1,000/],
		] as const) {
			const growth = await report("startup-delay", "python", source);
			assert.equal(growth.kind, "unsure");
			assert.match(growth.why, why);
			assert.equal(growth.measured, "not sure");
			assert.equal(growth.tooSlow, false);
		}
	});

	it("measures no query, nothing for a package without growth, and says so", async () => {
		const sql = await measure("sql-chart-artists", "sql", "SELECT 1");
		assert.match(sql.ok ? "" : sql.error, /growth of a query is not measured/);
		const { pack, code } = packs.get("startup-delay")!;
		const { growth: _growth, ...problem } = pack.problem;
		const without = await measureGrowth(
			{ pack: { ...pack, problem }, submission: submission("startup-delay", "python", "") },
			{ sandbox, packCode: code, nowMs: () => performance.now() },
			new AbortController().signal,
		);
		assert.match(without.ok ? "" : without.error, /no inputs to measure growth/);
	});

	it("is answered by the judge's process, and null after an abort or for a query", async () => {
		const client = new JudgeClient({ distDir, cacheDir: folder });
		try {
			const { pack } = packs.get("startup-delay")!;
			const { source } = solution("startup-delay", "slow/prefix-added-up-again.py");
			const slow = { pack, submission: submission("startup-delay", "python", source) };
			const growth = await client.growth(slow, new AbortController().signal);
			assert.ok(growth !== null && growth.kind !== "same", JSON.stringify(growth));
			assert.ok(growth.points.length >= 4);

			const stopping = new AbortController();
			const stopped = client.growth(slow, stopping.signal);
			setTimeout(() => stopping.abort(), 50);
			const began = performance.now();
			assert.equal(await stopped, null);
			assert.ok(performance.now() - began < 1000);

			const query = {
				pack: packs.get("sql-chart-artists")!.pack,
				submission: submission("sql-chart-artists", "sql", "SELECT 1"),
			};
			assert.equal(await client.growth(query, new AbortController().signal), null);
		} finally {
			client.dispose();
		}
		assert.equal(
			await client.growth({ pack: "x.pack", submission: submission("x", "python", "") }, new AbortController().signal),
			null,
		);
	});
});
