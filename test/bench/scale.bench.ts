// Judges the slow and the accepted solutions of every problem on its largest case, on a machine with more to do than it can,
// and counts slow ones that were let through and accepted ones that were refused. The limits are derived under that load.
// Its first argument is the file for the result. `--accepted 10 --slow 10 --abreast 6 --problems a,b --skip c,d` for other numbers.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { languageTable } from "../../src/core/problem/languageTable.ts";
import type { Pack, PackedSolution } from "../../src/core/problem/pack.ts";
import { openGateTools } from "../../src/node/problem/openGateTools.ts";
import { PackSources } from "../../src/node/problem/packSources.ts";
import { handOver } from "./support/benchResult.ts";

const root = join(import.meta.dirname, "..", "..");
const { values } = parseArgs({
	allowPositionals: true,
	options: {
		accepted: { type: "string", default: "10" },
		slow: { type: "string", default: "10" },
		abreast: { type: "string", default: "6" },
		problems: { type: "string", default: "" },
		skip: { type: "string", default: "" },
	},
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "woodshed-bench-"));
const distDir = join(folder, "dist");
// a copy of its own: another build may replace the bundles in the hour that this can take
cpSync(join(root, "dist"), distDir, { recursive: true, filter: (file) => !/\.map$|packs|webview/.test(file) });

interface Scaled {
	readonly pack: Pack;
	readonly solution: PackedSolution;
}

async function solutionsAtScale(): Promise<readonly Scaled[]> {
	const sources = new PackSources(join(root, "problems", "coding"), join(folder, "packs"));
	const [wanted, skipped] = [values.problems, values.skip].map((list) => list.split(",").filter((slug) => slug !== ""));
	const slugs = sources
		.slugs()
		.filter((slug) => (wanted?.length === 0 || wanted?.includes(slug)) && !skipped?.includes(slug));
	const scaled: Scaled[] = [];
	for (const slug of slugs) {
		const pack = await sources.load(slug);
		const cases = pack.cases.filter(({ group }) => group === "scale");
		if (cases.length === 0) continue;
		const ideas = new Set<string>();
		for (const solution of pack.solutions) {
			if (solution.kind === "wrong" || solution.header.tolerated === true) continue;
			// compiled languages have their limits from the same inputs, and would spend the hour compiling
			if (languageTable[solution.language].toolchain !== null) continue;
			// one idea to be slow needs no second language here
			const idea = solution.file.replace(/\.\w+$/, "");
			if (solution.kind === "slow" && ideas.has(idea)) continue;
			ideas.add(idea);
			scaled.push({ pack: { ...pack, cases }, solution });
		}
	}
	return scaled;
}

const signal = new AbortController().signal;
const all = await solutionsAtScale();
const problems = new Set(all.map(({ pack }) => pack.problem.slug)).size;
const counts = { accepted: { right: 0, wrong: 0, unjudged: 0 }, slow: { right: 0, wrong: 0, unjudged: 0 } };
const faults: string[] = [];
const loads: number[] = [];

async function judgeOne({ pack, solution }: Scaled, tools: ReturnType<typeof openGateTools>, run: number) {
	// the largest case comes last in a package: it is enough where it refuses a slow solution, and for the accepted ones
	const largest = { ...pack, hash: `${pack.hash} largest`, cases: pack.cases.slice(-1) };
	let report = await tools.judge(largest, solution);
	if (solution.kind === "slow" && report.verdict === "accepted") report = await tools.judge(pack, solution);
	const { verdict, message, cases, timeLimitMs } = report;
	const count = solution.kind === "accepted" ? counts.accepted : counts.slow;
	if (cases.length === 0) {
		count.unjudged++;
		if (run === 1) say(`not judged: ${pack.problem.slug} ${solution.file}: ${message}`);
		return;
	}
	const isRight = (verdict === "accepted") === (solution.kind === "accepted");
	if (isRight) count.right++;
	else {
		count.wrong++;
		const slowest = Math.max(...cases.map(({ timeMs }) => timeMs));
		faults.push(
			`run ${run}: ${pack.problem.slug} ${solution.file}: ${verdict}, ${slowest.toFixed(0)} of ${timeLimitMs.toFixed(0)} ms`,
		);
		say(faults.at(-1) ?? "");
	}
}

/** packages at a time */
const lanes = 2;
const runs = { accepted: Number(values.accepted), slow: Number(values.slow) };
const waiting = new Map<string, Scaled[]>();
for (const one of all) waiting.set(one.pack.problem.slug, [...(waiting.get(one.pack.problem.slug) ?? []), one]);
const tools = openGateTools({ distDir, cacheDir: join(root, ".cache") }, signal);

async function lane(): Promise<void> {
	for (let [slug] = waiting.keys(); slug !== undefined; [slug] = waiting.keys()) {
		const startedMs = performance.now();
		const solutions = waiting.get(slug) ?? [];
		waiting.delete(slug);
		const todo = solutions.flatMap((one) =>
			Array.from({ length: one.solution.kind === "slow" ? runs.slow : runs.accepted }, (_, i) => ({ one, run: i + 1 })),
		);
		// the first has the cases built and the limit derived, which takes as long as several judgements
		const first = todo.shift();
		if (first !== undefined) await judgeOne(first.one, tools, first.run);
		const work = async (): Promise<void> => {
			for (let next = todo.shift(); next !== undefined; next = todo.shift()) await judgeOne(next.one, tools, next.run);
		};
		await Promise.all(Array.from({ length: Number(values.abreast) / lanes }, work));
		loads.push(loadavg()[0] ?? 0);
		say(
			`${slug}: ${((performance.now() - startedMs) / 1000).toFixed(0)} s, load ${loads.at(-1)?.toFixed(1)}, ${waiting.size} to go, ${JSON.stringify(counts)}`,
		);
	}
}
await Promise.all(Array.from({ length: lanes }, lane));
tools.dispose();
rmSync(folder, { recursive: true, force: true });

const row = (name: string, { right, wrong, unjudged }: (typeof counts)["slow"]) => [
	name,
	String(right + wrong),
	String(right),
	String(wrong),
	String(unjudged),
];
handOver({
	title: "The catalogue at its largest cases, loaded",
	timings: [],
	ratios: [],
	tables: [
		{
			head: ["solutions", "verdicts", "as they must be", "not", "not judged"],
			rows: [row("accepted", counts.accepted), row("slow", counts.slow)],
		},
	],
	notes: [
		`${problems} problems, ${all.length} solutions in Python, TypeScript and SQL, each accepted one ${runs.accepted} times, each slow one ${runs.slow} times, ${values.abreast} at a time; load average after a problem ${Math.min(...loads).toFixed(0)} to ${Math.max(...loads).toFixed(0)}. The limits were derived under this load.`,
		`Not as they must be: ${faults.join("; ") || "none"}.`,
	],
});
process.exit(faults.length === 0 ? 0 : 1);
