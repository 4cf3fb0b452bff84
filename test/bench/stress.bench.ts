// Every wrong solution of the packages that ship: how long a failing case takes to be found and shrunk, how large it is
// beside the smallest hand-made case that fails, and whether the mistake is named as its author names it. The solution
// itself is taken out of its package first, so that it is not recognised by its own copy. WOODSHED_STRESS narrows it:
// `sessionize-log`, `wrong/off-by-one`; WOODSHED_STRESS_OWN=1 leaves the solution in.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type InputSize, inputSize } from "../../src/core/judge/inputSize.ts";
import { stress } from "../../src/core/judge/stress.ts";
import type { StressReport } from "../../src/core/judge/stressEvent.ts";
import { Trials } from "../../src/core/judge/trials.ts";
import { encodeInput } from "../../src/core/problem/encodeInput.ts";
import type { Pack, PackedSolution } from "../../src/core/problem/pack.ts";
import { LocalSandbox } from "../../src/node/judge/localSandbox.ts";
import { PackProcess } from "../../src/node/judge/packProcess.ts";
import { PackSources } from "../../src/node/problem/packSources.ts";
import { handOver } from "./support/benchResult.ts";

const root = join(import.meta.dirname, "..", "..");
const coding = join(root, "problems", "coding");
const wanted = process.env["WOODSHED_STRESS"] ?? "";
const leavesItIn = process.env["WOODSHED_STRESS_OWN"] === "1";
const folder = mkdtempSync(join(tmpdir(), "woodshed-stress-"));
const sandbox = new LocalSandbox({ distDir: join(root, "dist"), cacheDir: join(folder, "cache") });
const { signal } = new AbortController();

interface Row {
	readonly solution: string;
	readonly report: StressReport;
	readonly handMade: InputSize;
	readonly named: "right" | "case" | "silent" | "wrong";
	/** until the rule is named too */
	readonly wallMs: number;
}

async function measured(pack: Pack, code: PackProcess, solution: PackedSolution): Promise<Row> {
	const { slug } = pack.problem;
	const { language, source, file } = solution;
	const submission = { slug, language, source, fileName: file, ownCases: [] };
	const others = leavesItIn ? pack : { ...pack, solutions: pack.solutions.filter((one) => one !== solution) };
	const ports = { sandbox, packCode: code, nowMs: () => performance.now() };
	const startedMs = performance.now();
	let report: StressReport | undefined;
	for await (const event of stress({ pack: others, submission, seed: 1 }, ports, signal)) {
		if (event.type === "finished") report = event.report;
	}
	if (report === undefined) throw new Error(`${file}: no report`);
	const wallMs = performance.now() - startedMs;
	const rule = report.kind === "differs" ? report.rule : null;
	const isRight = rule?.kind === "mistake" && rule.id === solution.header.mistake;
	const named = rule === null ? "silent" : rule.kind === "case" ? "case" : isRight ? "right" : "wrong";
	return { solution: `${slug} ${file}`, report, handMade: await smallestHandMade(pack, code, solution), named, wallMs };
}

/** Of the samples and edges that stand as values: the smallest by values, and the smallest by characters, that fails. */
async function smallestHandMade(pack: Pack, code: PackProcess, solution: PackedSolution): Promise<InputSize> {
	const { language, source, file, header } = solution;
	const inputs = pack.cases
		.filter(
			({ gen, group, name }) =>
				gen === undefined && (header.must_fail?.includes(name) || header.must_fail?.includes(group)),
		)
		.flatMap((one) => {
			const input = encodeInput(pack.problem.signature, one.in);
			return input.ok ? [input.value] : [];
		});
	const submission = { slug: pack.problem.slug, language, source, fileName: file, ownCases: [] };
	const trials = new Trials(pack, submission, { sandbox, packCode: code }, signal);
	const sizes: InputSize[] = [];
	for (const input of inputs) {
		const run = await trials.run([input], "full");
		if (run.ok && run.value[0]?.result.verdict !== "accepted") sizes.push(inputSize(input));
	}
	return {
		leaves: Math.min(...sizes.map(({ leaves }) => leaves)),
		characters: Math.min(...sizes.map(({ characters }) => characters)),
	};
}

const rows: Row[] = [];
const shelf = new PackSources(coding, folder);
for (const slug of readdirSync(coding).sort()) {
	const pack = await shelf.load(slug);
	const code = new PackProcess(pack);
	for (const solution of pack.solutions.filter(({ kind }) => kind === "wrong")) {
		if (!`${slug} ${solution.file}`.includes(wanted)) continue;
		const row = await measured(pack, code, solution);
		rows.push(row);
		process.stderr.write(`${line(row)}\n`);
	}
	code.dispose();
}
sandbox.dispose();
rmSync(folder, { recursive: true, force: true });

function line({ solution, report, handMade, named }: Row): string {
	if (report.kind !== "differs") return `${solution.padEnd(62)} ${report.kind} ${JSON.stringify(report)}`;
	const { inputs, findMs, shrinkMs, size, sizeBefore, rule, input } = report;
	const larger = size.leaves > handMade.leaves || size.characters > handMade.characters ? "LARGER" : "";
	const sizes = `${sizeBefore.leaves}/${sizeBefore.characters} → ${size.leaves}/${size.characters} (${handMade.leaves}/${handMade.characters}) ${larger}`;
	return `${solution.padEnd(62)} ${String(inputs).padStart(5)} ${findMs.toFixed(0).padStart(5)} ms ${shrinkMs.toFixed(0).padStart(5)} ms  ${sizes.padEnd(36)} ${named} ${rule?.id ?? ""} ${JSON.stringify(input)}`;
}

const found = rows.flatMap(({ report, ...rest }) => (report.kind === "differs" ? [{ report, ...rest }] : []));
const count = (named: Row["named"]) => rows.filter((row) => row.named === named).length;
const larger = found.filter(
	({ report: { size }, handMade }) => size.leaves > handMade.leaves || size.characters > handMade.characters,
);
handOver({
	title: "A failing case for every wrong solution",
	timings: [
		{ what: "to find an input that fails", samplesMs: found.map(({ report }) => report.findMs), budgetMs: 3000 },
		{ what: "to shrink it", samplesMs: found.map(({ report }) => report.shrinkMs), budgetMs: 3000 },
		{ what: "in all, until the broken rule is named too", samplesMs: found.map(({ wallMs }) => wallMs) },
	],
	ratios: [],
	notes: [
		`${found.length} of ${rows.length} wrong solutions: an input was found on which they differ from the reference. The slowest was found in ${Math.max(...found.map(({ report }) => report.findMs)).toFixed(0)} ms and shrunk in ${Math.max(...found.map(({ report }) => report.shrinkMs)).toFixed(0)} ms.`,
		`${found.length - larger.length} of the shrunk cases have no more values and no more characters than the smallest hand-made case that fails.`,
		`The mistake is named by its author's name for ${count("right")}, a hand-made case that fails as well for ${count("case")}, nothing for ${count("silent")}, another mistake for ${count("wrong")}.`,
	],
});
