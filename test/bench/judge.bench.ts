// From a saved file to the verdict as a value, through the client that the extension uses, against what starting the
// interpreter alone costs and what runners without a judge cost on the same inputs, in turns in one run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { JudgeReport } from "../../src/core/judge/judgeEvent.ts";
import type { Pack } from "../../src/core/problem/pack.ts";
import { findPython } from "../../src/node/judge/findPython.ts";
import { JudgeClient } from "../../src/node/judge/judgeClient.ts";
import { readPack } from "../../src/node/problem/packFile.ts";
import { handOver } from "./support/benchResult.ts";
import { nodeRunner, type PlainRunner, pythonRunner } from "./support/plainRunners.ts";
import { StopwatchSamples } from "./support/stopwatchSamples.ts";

const root = join(import.meta.dirname, "..", "..");
const warmRuns = 20;
const coldRuns = 4;
const manyCases = 100;
/** the next interpreter is started after a verdict; a person's next save comes later than that too */
const betweenSavesMs = 250;

async function sessionizeLog(): Promise<Pack> {
	const read = await readPack(join(root, "dist", "packs", "sessionize-log.pack"));
	if (!read.ok) {
		throw new Error(read.error);
	}
	return read.value;
}

/** The hand-chosen cases over and over until there are a hundred, so that the figure does not depend on their number. */
function withManyCases(pack: Pack): Pack {
	const chosen = quickCasesOf(pack);
	const cases = Array.from({ length: manyCases }, (_, i) => {
		const testCase = chosen[i % chosen.length];
		if (testCase === undefined) {
			throw new Error("the package has no sample");
		}
		return { ...testCase, id: `${testCase.id.slice(0, -4)}${String(i).padStart(4, "0")}`, group: "sample" as const };
	});
	return { ...pack, hash: `${pack.hash}-many`, cases };
}

const quickCasesOf = (pack: Pack) =>
	pack.cases.filter(({ group, gen }) => (group === "sample" || group === "edge") && gen === undefined);

const pack = await sessionizeLog();
const packs = [pack, withManyCases(pack)];
const folder = mkdtempSync(join(tmpdir(), "woodshed-bench-"));
const options = { distDir: join(root, "dist"), cacheDir: join(folder, "cache") };
const solutionText = (file: string) =>
	readFileSync(join(root, "problems", "coding", "sessionize-log", "solutions", "accepted", file), "utf8");

const python = await findPython(undefined);
const languages: {
	readonly language: "python" | "typescript";
	readonly name: string;
	readonly file: string;
	readonly text: string;
	readonly plain: PlainRunner;
	readonly budgetMs: number;
}[] = [
	{
		language: "typescript",
		name: "TypeScript",
		file: join(folder, "solution.ts"),
		text: solutionText("one-sort-one-pass.ts"),
		plain: nodeRunner(),
		budgetMs: 12,
	},
];
if (typeof python === "object") {
	languages.unshift({
		language: "python",
		name: "Python",
		file: join(folder, "solution.py"),
		text: solutionText("one-sort-one-pass.py"),
		plain: pythonRunner(python.path),
		budgetMs: 20,
	});
}

/** As the extension does on a save by hand: the file is on disk, its text goes to the judge, the report is the answer. */
async function saveAndJudge(
	client: JudgeClient,
	{ language, file, text }: (typeof languages)[number],
	asked: Pack,
): Promise<JudgeReport> {
	writeFileSync(file, text);
	const submission = {
		slug: "sessionize-log",
		language,
		source: readFileSync(file, "utf8"),
		fileName: file,
		ownCases: [],
	};
	for await (const event of client.judge({ pack: asked, submission, mode: "run" }, new AbortController().signal)) {
		if (event.type === "finished") {
			if (event.report.verdict !== "accepted") {
				throw new Error(`${language}: ${event.report.verdict} ${event.report.message}`);
			}
			return event.report;
		}
	}
	throw new Error("the run did not finish");
}

const samples = new StopwatchSamples();
const budgets: Record<string, number> = {};
const ratios: { of: string; to: string; wanted?: number }[] = [];
for (const one of languages) {
	const { name, plain, text, budgetMs } = one;
	const bare = `${name}: interpreter, started and ended`;
	for (const asked of packs) {
		const inputs = quickCasesOf(asked).map((testCase) => testCase.in);
		const cases = `${inputs.length} cases`;
		const warm = `${name}, ${cases}: save → verdict, warm`;
		const cold = `${name}, ${cases}: save → verdict, first ever`;
		const together = `${name}, ${cases}: one cold process, no judge`;
		const apart = `${name}, ${cases}: a process for each case`;
		const client = new JudgeClient(options);
		for (let i = 0; i < 3; i++) {
			await saveAndJudge(client, one, asked);
			await pause(betweenSavesMs);
		}
		for (let i = 0; i < warmRuns; i++) {
			await samples.take(warm, () => saveAndJudge(client, one, asked));
			await samples.take(bare, () => plain.bare());
			await samples.take(together, () => plain.together(text, "sessions", inputs));
			await pause(betweenSavesMs);
		}
		client.dispose();
		for (let i = 0; i < coldRuns; i++) {
			const fresh = new JudgeClient(options);
			await samples.take(cold, () => saveAndJudge(fresh, one, asked));
			fresh.dispose();
		}
		await samples.take(apart, () => plain.apart(text, "sessions", inputs));
		if (inputs.length === manyCases) {
			budgets[warm] = budgetMs;
		}
		ratios.push({ of: bare, to: warm }, { of: together, to: warm });
		ratios.push({ of: apart, to: warm, ...(inputs.length === manyCases ? { wanted: 100 } : {}) });
		ratios.push({ of: cold, to: warm });
	}
}
rmSync(folder, { recursive: true, force: true });
handOver({
	title: "Judge: `sessionize-log`, samples and edges",
	timings: samples.timings(budgets),
	ratios,
	notes: [
		`Warm: the judge's process runs and the next interpreter is already started, as it is from the second save on (${warmRuns} saves, ${betweenSavesMs} ms between two). First ever: judge, interpreter and search for it included.`,
		"The runners without a judge call the same solution with the same inputs; they set no limit, compare nothing and keep nothing apart.",
		...(typeof python === "object" ? [] : ["There is no Python on this machine: Python was not measured."]),
	],
});
