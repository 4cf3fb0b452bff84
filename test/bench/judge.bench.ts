// From a saved file to the verdict as a value, through the client that the extension uses, against what starting the
// interpreter alone costs, what runners without a judge cost and what test frameworks cost on the same cases, in turns in
// one run.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { JudgeReport } from "../../src/core/judge/judgeEvent.ts";
import { languageTable } from "../../src/core/problem/languageTable.ts";
import type { Pack } from "../../src/core/problem/pack.ts";
import type { LanguageId } from "../../src/core/problem/problem.ts";
import { findPython } from "../../src/node/judge/findPython.ts";
import { JudgeClient } from "../../src/node/judge/judgeClient.ts";
import { readPack } from "../../src/node/problem/packFile.ts";
import { handOver } from "./support/benchResult.ts";
import { type FrameworkPeer, pytestPeer, vitestPeer } from "./support/frameworkPeers.ts";
import { nodeRunner, type PlainRunner, pythonRunner } from "./support/plainRunners.ts";
import { StopwatchSamples } from "./support/stopwatchSamples.ts";

const root = join(import.meta.dirname, "..", "..");
const warmRuns = 20;
const coldRuns = 4;
const frameworkRuns = 4;
const manyCases = 100;
/** the next interpreter is started after a verdict; a person's next save comes later than that too */
const betweenSavesMs = 300;

interface Row {
	readonly language: LanguageId;
	readonly text: string;
	readonly budgetMs?: number;
	readonly plain?: PlainRunner;
	readonly framework?: FrameworkPeer;
	/** absent where nothing is compiled ahead; true: the time of the compiler is in the figure, as the text changes with every save */
	readonly changes?: boolean;
}

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

const accepted = join(root, "problems", "coding", "sessionize-log", "solutions", "accepted");
const textOf = (file: string) => readFileSync(join(accepted, file), "utf8");

const few = await sessionizeLog();
const many = withManyCases(few);
const frameworkCases = quickCasesOf(many).map((one) => ({ in: one.in, out: one.out }));
const folder = mkdtempSync(join(tmpdir(), "woodshed-bench-"));
const options = { distDir: join(root, "dist"), cacheDir: join(folder, "cache") };
const notes = [
	`Warm: the judge's process runs and the next interpreter is already started, as it is from the second save on (${warmRuns} saves, ${betweenSavesMs} ms between two). First ever: judge, interpreter and search for it included.`,
	"The runners without a judge call the same solution with the same inputs; they set no limit, compare nothing and keep nothing apart. A process for each case is how cph runs them.",
	"Where a text is compiled: *text changed* has the compiler's time in it; the extension lets it begin at a pause in typing, so that a save meets *compiled before*.",
];
const told = (peer: FrameworkPeer | string): FrameworkPeer | undefined => {
	if (typeof peer === "string") {
		notes.push(`Not measured here: ${peer}.`);
		return undefined;
	}
	return peer;
};

function rows(python: string | undefined): readonly Row[] {
	const py = textOf("one-sort-one-pass.py");
	const ts = textOf("one-sort-one-pass.ts");
	const pytest = python === undefined ? undefined : told(pytestPeer(root, python, py, "sessions", frameworkCases));
	const vitest = told(vitestPeer(root, ts, "sessions", frameworkCases));
	const compiled = (language: LanguageId, file: string, budgetMs?: number): readonly Row[] => {
		if (!existsSync(join(accepted, file))) {
			return [];
		}
		const text = textOf(file);
		return [
			{ language, text, changes: true, ...(budgetMs === undefined ? {} : { budgetMs }) },
			{ language, text, changes: false },
		];
	};
	return [
		...(python === undefined
			? []
			: [
					{
						language: "python",
						text: py,
						budgetMs: 20,
						plain: pythonRunner(python),
						...(pytest === undefined ? {} : { framework: pytest }),
					} as const,
				]),
		{
			language: "typescript",
			text: ts,
			budgetMs: 12,
			changes: true,
			plain: nodeRunner(),
			...(vitest === undefined ? {} : { framework: vitest }),
		},
		{ language: "typescript", text: ts, budgetMs: 12, changes: false },
		...compiled("java", "group-per-user.java", 80),
		...compiled("cpp", "group-per-user.cpp"),
		...compiled("go", "group-per-user.go"),
	];
}

let saves = 0;

/** As the extension does on a save by hand: the file is on disk, its text goes to the judge, the report is the answer. */
async function saveAndJudge(client: JudgeClient, row: Row, asked: Pack): Promise<JudgeReport> {
	const { fileName, lineComment } = languageTable[row.language];
	const file = join(folder, fileName);
	const text = row.changes === true ? `${row.text}\n${lineComment} ${saves++}\n` : row.text;
	writeFileSync(file, text);
	const submission = {
		slug: "sessionize-log",
		language: row.language,
		source: readFileSync(file, "utf8"),
		fileName: file,
		ownCases: [],
	};
	for await (const event of client.judge({ pack: asked, submission, mode: "run" }, new AbortController().signal)) {
		if (event.type === "finished") {
			return event.report;
		}
	}
	throw new Error("the run did not finish");
}

async function accept(client: JudgeClient, row: Row, asked: Pack): Promise<void> {
	const { verdict, message } = await saveAndJudge(client, row, asked);
	if (verdict !== "accepted") {
		throw new Error(`${row.language}: ${verdict} ${message}`);
	}
}

const samples = new StopwatchSamples();
const budgets: Record<string, number> = {};
const ratios: { of: string; to: string; wanted?: number }[] = [];

async function measure(row: Row, asked: Pack): Promise<void> {
	const { label } = languageTable[row.language];
	const name = row.changes === undefined ? label : `${label}, ${row.changes ? "text changed" : "compiled before"}`;
	const inputs = quickCasesOf(asked).map((testCase) => testCase.in);
	const of = `${name}, ${inputs.length} cases`;
	const [warm, cold] = [`${of}: save → verdict, warm`, `${of}: save → verdict, first ever`];
	const [bare, together, apart] = [
		`${name}: interpreter, started and ended`,
		`${of}: one cold process, no judge`,
		`${of}: a process for each case`,
	];
	const client = new JudgeClient(options);
	const first = await saveAndJudge(client, row, asked);
	if (first.verdict === "internal-error") {
		notes.push(`Not measured here: ${label}. ${first.message}`);
		client.dispose();
		return;
	}
	for (let i = 0; i < 3; i++) {
		await accept(client, row, asked);
		await pause(betweenSavesMs);
	}
	for (let i = 0; i < warmRuns; i++) {
		await samples.take(warm, () => accept(client, row, asked));
		if (row.plain !== undefined) {
			const { plain } = row;
			await samples.take(bare, () => plain.bare());
			await samples.take(together, () => plain.together(row.text, "sessions", inputs));
		}
		await pause(betweenSavesMs);
	}
	client.dispose();
	for (let i = 0; i < coldRuns; i++) {
		const fresh = new JudgeClient(options);
		await samples.take(cold, () => accept(fresh, row, asked));
		fresh.dispose();
	}
	if (inputs.length === manyCases && row.budgetMs !== undefined) {
		budgets[warm] = row.budgetMs;
	}
	ratios.push({ of: cold, to: warm });
	if (row.plain !== undefined) {
		await samples.take(apart, () => row.plain?.apart(row.text, "sessions", inputs));
		ratios.push({ of: bare, to: warm }, { of: together, to: warm });
		ratios.push({ of: apart, to: warm, ...(inputs.length === manyCases ? { wanted: 100 } : {}) });
	}
	if (row.framework !== undefined && inputs.length === manyCases) {
		const { framework } = row;
		const what = `${of}: ${framework.name}`;
		for (let i = 0; i < frameworkRuns; i++) {
			await samples.take(what, () => framework.run());
		}
		ratios.push({ of: what, to: warm, wanted: 25 });
		framework.dispose();
	}
}

const python = await findPython(undefined);
if (typeof python !== "object") {
	notes.push("Not measured here: Python. There is none on this machine.");
}
for (const row of rows(typeof python === "object" ? python.path : undefined)) {
	for (const asked of row.plain === undefined ? [many] : [few, many]) {
		await measure(row, asked);
	}
}
rmSync(folder, { recursive: true, force: true });
handOver({ title: "Judge: `sessionize-log`, samples and edges", timings: samples.timings(budgets), ratios, notes });
