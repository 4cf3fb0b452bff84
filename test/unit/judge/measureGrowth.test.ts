import assert from "node:assert/strict";

import { ok } from "../../../src/core/base/result.ts";
import type { GrowthReport } from "../../../src/core/judge/growthReport.ts";
import { growthReference } from "../../../src/core/judge/growthReference.ts";
import { measureGrowth } from "../../../src/core/judge/measureGrowth.ts";
import type { Sandbox } from "../../../src/core/judge/sandbox.ts";
import type { Pack } from "../../../src/core/problem/pack.ts";
import type { PackCode } from "../../../src/core/problem/packCode.ts";
import type { LanguageId } from "../../../src/core/problem/problem.ts";
import { knownFunctions } from "../../bench/support/growthPacks.ts";

/** CPU time of one call, milliseconds. `process` counts the processes of the program so far. */
type Cost = (n: number, process: number) => number;

const accepted = "the reference";
const linear: Cost = (n) => n / 20_000;

/** A package whose inputs are no more than their size. */
function packOf(language: LanguageId): Pack {
	const [first] = knownFunctions().filter((one) => one.language === "python");
	assert.ok(first);
	const { pack } = first;
	const [solution] = pack.solutions;
	assert.ok(solution);
	return { ...pack, solutions: [{ ...solution, language, source: accepted, text: accepted }] };
}

const packCode: PackCode = {
	generate: async (requests) => ok(requests.map(({ n }) => [n])),
	refusals: async (inputs) => ok(inputs.map(() => null)),
	check: async () => ok(null),
	dispose() {},
};

async function measured(
	candidate: Cost,
	{
		reference = linear,
		language = "python",
		processMs = 100,
	}: { readonly reference?: Cost; readonly language?: LanguageId; readonly processMs?: number } = {},
): Promise<{ readonly report: GrowthReport; readonly processes: number }> {
	let clockMs = 0;
	const started = { candidate: 0, reference: 0 };
	const sandbox: Sandbox = {
		async *execute(program, inputs, limits) {
			const who = program.source === accepted ? "reference" : "candidate";
			const process = ++started[who];
			clockMs += processMs;
			yield { type: "ready", runtime: "scripted", isolationLevel: 0 };
			for (const { id, args } of inputs) {
				const cpuMs = (who === "reference" ? reference : candidate)((args as number[])[0] ?? 0, process);
				clockMs += cpuMs;
				const outcome =
					cpuMs > limits.cpuMs
						? ({ kind: "time-limit", frames: [] } as const)
						: ({ kind: "returned", value: 1 } as const);
				yield { type: "ended", execution: { id, outcome, cpuMs, output: "" } };
				if (outcome.kind === "time-limit") return;
			}
		},
	};
	const submission = { slug: "x", language, source: "the candidate", fileName: "solution", ownCases: [] };
	const report = await measureGrowth(
		{ pack: packOf(language), submission },
		{ sandbox, packCode, nowMs: () => clockMs },
		new AbortController().signal,
	);
	assert.ok(report.ok, report.ok ? "" : report.error);
	return { report: report.value, processes: started.candidate };
}

describe("a measurement of growth, over a scripted sandbox", () => {
	it("says worse of a square, and the same of a linear time with a logarithm more", async () => {
		const square = await measured((n) => n ** 2 / 1e6);
		assert.deepEqual([square.report.kind, square.report.measured, square.report.tooSlow], ["worse", "O(n²)", true]);
		assert.ok(square.report.uncertainty < 0.01, String(square.report.uncertainty));
		const logarithm = await measured((n) => (n * Math.log2(n)) / 1e5);
		assert.deepEqual([logarithm.report.kind, logarithm.report.measured], ["same", "O(n)"]);
	});

	it("sees a square behind a large linear part by its largest sizes", async () => {
		const { report } = await measured((n) => n / 8000 + n ** 2 / 3e7);
		assert.equal(report.kind, "worse", `${report.slope} ${report.why}`);
	});

	it("is not sure when the two passes disagree, and shows how far they are apart", async () => {
		// the first process is the look ahead; the third is disturbed
		for (const language of ["python", "typescript"] as const) {
			const { report } = await measured((n, process) => (process === 3 ? n ** 1.5 / 3000 : n / 2000), { language });
			assert.equal(report.kind, "unsure", `${language} ${report.slope}`);
			assert.equal(report.measured, "not sure");
			assert.equal(report.tooSlow, false);
		}
	});

	it("says nothing after a single pass, for which a busy machine leaves the time only", async () => {
		const { report } = await measured((n) => n ** 2 / 1e6, { processMs: 1500 });
		assert.equal(report.kind, "unsure");
		assert.match(report.why, /no time to measure it twice/);
	});

	it("says that the machine may be busy where not even one pass gets through", async () => {
		const { report } = await measured(linear, { processMs: 4000 });
		assert.equal(report.kind, "unsure");
		assert.match(report.why, /no time to measure several sizes; the machine may be busy/);
	});

	it("keeps the fastest and the slowest pass of every size", async () => {
		const { report } = await measured((n, process) => (n / 2000) * (process === 3 ? 1.2 : 1));
		for (const { n, candidateMs, candidateUpToMs } of report.points) {
			assert.ok(Math.abs(candidateMs - n / 2000) < 1e-9 && Math.abs(candidateUpToMs - (n / 2000) * 1.2) < 1e-9);
		}
	});

	it("names what is missing where nothing can be measured", () => {
		const pack = packOf("python");
		const { growth: _growth, ...problem } = pack.problem;
		const why = (of: Pick<Pack, "problem" | "solutions">, language: LanguageId) => {
			const found = growthReference(of, language);
			return found.ok ? found.value.reference.file : found.error;
		};
		assert.equal(why(pack, "python"), pack.solutions[0]?.file);
		assert.match(why(pack, "typescript"), /no accepted solution in TypeScript/);
		assert.match(why(pack, "go"), /not solved in Go/);
		assert.match(why({ ...pack, problem }, "python"), /no inputs to measure growth/);
		assert.match(why(pack, "sql"), /growth of a query is not measured/);
	});
});
