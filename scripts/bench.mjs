// Measures what a person waits for, prints it as ratios and writes it into docs/benchmarks.md. `--only judge,design,review,window`
// for a part (then nothing is written). `--only growth` measures functions of known cost, `--only scale` judges the slow
// and accepted solutions of every problem ten times under load: an hour or two each; `--only board` works with designs of
// three sizes in a window, a quarter of an hour. Each of these writes a part of its own.
// Runs under Node 24, called by scripts/bootstrap.mjs.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, tmpdir, totalmem, type as systemName } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packageVsix } from "./bundle/packageVsix.mjs";
import { cleanEnvironment, exitOnSignals, runProcess } from "./setup/runProcess.mjs";
import { reportAndFail, SetupError } from "./setup/setupError.mjs";

/**
 * @typedef {{ what: string, samplesMs: number[], budgetMs?: number }} Timing
 * @typedef {{ title: string, timings: Timing[], ratios: { of: string, to: string, wanted?: number }[], tables?: { head: string[], rows: string[][] }[], notes: string[] }} Result
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, "docs", "benchmarks.md");
const names = ["judge", "design", "review", "window"];
/** Too long to be part of a whole run; with their arguments. */
const long = { growth: ["--quiet", "2", "--loaded", "20"], scale: [], board: [] };
/** those that open a window with the package */
const inWindow = ["window", "board"];
const say = (line) => process.stdout.write(`${line}\n`);

/** @param {number[]} samples */
const sorted = (samples) => [...samples].sort((a, b) => a - b);
const median = (samples) => {
	const inOrder = sorted(samples);
	const half = inOrder.length / 2;
	return inOrder.length % 2 === 1 ? inOrder[Math.floor(half)] : (inOrder[half - 1] + inOrder[half]) / 2;
};
const shown = (ms) => (ms >= 100 ? ms.toFixed(0) : ms.toFixed(1));
const load = () =>
	loadavg()
		.map((each) => each.toFixed(1))
		.join(", ");

/** Lines of a Markdown table, its first columns to the left; none without rows. */
function table(head, rows, lefts) {
	if (rows.length === 0) return [];
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [line(head), `|${head.map((_, i) => (i < lefts ? "---" : "--:")).join("|")}|`, ...rows.map(line), ""];
}

/** @param {Result} result */
function tablesOf({ title, timings, ratios, tables = [], notes }) {
	const samplesOf = new Map(timings.map(({ what, samplesMs }) => [what, samplesMs]));
	const ratio = (of, to, measure) => {
		const value = measure(samplesOf.get(of) ?? []) / measure(samplesOf.get(to) ?? []);
		return `${value >= 10 ? value.toFixed(0) : value.toFixed(1)} ×`;
	};
	return [
		`## ${title}`,
		"",
		...table(
			["times", "median ms", "minimum ms", "samples", "wanted"],
			timings.map(({ what, samplesMs, budgetMs }) => [
				what,
				shown(median(samplesMs)),
				shown(Math.min(...samplesMs)),
				String(samplesMs.length),
				budgetMs === undefined ? "" : `≤ ${budgetMs}`,
			]),
			1,
		),
		...table(
			["how many times as long", "as", "by medians", "by minima", "wanted"],
			ratios.map(({ of, to, wanted }) => [
				of,
				to,
				ratio(of, to, median),
				ratio(of, to, (each) => Math.min(...each)),
				wanted === undefined ? "" : `≥ ${wanted} ×`,
			]),
			2,
		),
		...tables.flatMap(({ head, rows }) => table(head, rows, 3)),
		...notes.map((note) => `- ${note}`),
	].join("\n");
}

/** @returns {Promise<Result>} */
async function measure(name, folder, vsix) {
	const file = join(folder, `${name}.json`);
	const { exitCode, output } = await runProcess(
		process.execPath,
		["--no-warnings", join(root, "test", "bench", `${name}.bench.ts`), file, ...(long[name] ?? [])],
		{
			cwd: root,
			env: cleanEnvironment(vsix === undefined ? {} : { WOODSHED_VSIX: vsix }),
			timeoutMs: name in long ? 4 * 3_600_000 : 600_000,
		},
	);
	if (exitCode !== 0 || !existsSync(file))
		throw new SetupError(
			`The ${name} bench ${exitCode === 124 ? "did not end in time" : "failed"}.\n${output.trimEnd()}`,
		);
	return JSON.parse(readFileSync(file, "utf8"));
}

/** The part of the page between two markers becomes what was measured. */
function writePage(part, measured) {
	const text = readFileSync(page, "utf8");
	const markers = [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`];
	const [begin, end] = markers.map((marker) => text.indexOf(marker));
	if (begin < 0 || end < begin) throw new SetupError(`${page} has lost its markers ${markers.join(" … ")}.`);
	writeFileSync(page, `${text.slice(0, begin + markers[0].length)}\n\n${measured}\n\n${text.slice(end)}`);
}

async function main() {
	const { values } = parseArgs({ options: { only: { type: "string" } } });
	const chosen = values.only?.split(",") ?? names;
	const known = [...names, ...Object.keys(long)];
	const unknown = chosen.filter((name) => !known.includes(name));
	if (unknown.length > 0)
		throw new SetupError(`There is no bench "${unknown.join(", ")}".`, `--only takes ${known.join(",")}`);
	const folder = mkdtempSync(join(tmpdir(), "woodshed-bench-"));
	const startedMs = performance.now();
	const before = load();
	try {
		const tables = [];
		let size = "";
		for (const [index, name] of chosen.entries()) {
			say(`[${index + 1}/${chosen.length}] ${name} …`);
			let vsix;
			if (inWindow.includes(name)) {
				const { file, bytes } = await packageVsix(root);
				// a copy of its own: another build may replace the package meanwhile
				vsix = join(folder, "woodshed.vsix");
				copyFileSync(file, vsix);
				size = `Package: ${(bytes / 1024 / 1024).toFixed(1)} MB.`;
			}
			const table = tablesOf(await measure(name, folder, vsix));
			say(`\n${table}\n`);
			tables.push(table);
		}
		const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
		const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${(totalmem() / 1024 ** 3).toFixed(0)} GB, ${systemName()} ${release().split(".").slice(0, 2).join(".")}, Node ${process.versions.node}`;
		const head = [
			`Measured on ${new Date().toISOString().slice(0, 10)} in ${seconds} s on ${machine}. Load average before: ${before}; after: ${load()}.`,
			...(size === "" ? [] : [size]),
		].join(" ");
		say(head);
		if (values.only === undefined || values.only in long) {
			writePage(values.only ?? "measured", [head, ...tables].join("\n\n"));
			say("written into docs/benchmarks.md");
		} else say("docs/benchmarks.md was not touched: it shows whole runs only");
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

exitOnSignals();
main().catch((error) => reportAndFail(error));
