// Measures functions of known growth beside their references, on a quiet machine and with every processor busy, and counts
// how often the answer was right, "not sure" or wrong. `--quiet 1 --loaded 20 --language python --minutes 50` for other
// numbers; after so many minutes no further round begins.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { GrowthKind } from "../../src/core/judge/growth.ts";
import { measureGrowth } from "../../src/core/judge/measureGrowth.ts";
import { LocalSandbox } from "../../src/node/judge/localSandbox.ts";
import { PackProcess } from "../../src/node/judge/packProcess.ts";
import { handOver } from "./support/benchResult.ts";
import { BusyMachine } from "./support/busyMachine.ts";
import { confusionTable } from "./support/confusionTable.ts";
import { type KnownFunction, knownFunctions } from "./support/growthPacks.ts";
import { StopwatchSamples } from "./support/stopwatchSamples.ts";

const root = join(import.meta.dirname, "..", "..");
const { values } = parseArgs({
	allowPositionals: true,
	options: {
		quiet: { type: "string", default: "1" },
		loaded: { type: "string", default: "1" },
		language: { type: "string", default: "python,typescript" },
		only: { type: "string", default: "" },
		minutes: { type: "string", default: "600" },
		busy: { type: "string", default: String(cpus().length) },
	},
});

const folder = mkdtempSync(join(tmpdir(), "woodshed-bench-"));
const distDir = join(folder, "dist");
// a copy of its own: another build may replace the bundles in the hour that this can take
cpSync(join(root, "dist"), distDir, { recursive: true, filter: (file) => !/\.map$|packs|webview/.test(file) });
const sandbox = new LocalSandbox({ distDir, cacheDir: join(folder, "cache"), keepsSpare: false });
const samples = new StopwatchSamples();
const say = (line: string) => process.stderr.write(`${line}\n`);

async function measured(
	{ pack, language, source, name }: KnownFunction,
	machine: string,
): Promise<{ kind: GrowthKind; text: string }> {
	const packCode = new PackProcess(pack);
	try {
		const submission = { slug: pack.problem.slug, language, source, fileName: "solution", ownCases: [] };
		const signal = new AbortController().signal;
		const ports = { sandbox, packCode, nowMs: () => performance.now() };
		const report = await measureGrowth({ pack, submission }, ports, signal);
		if (!report.ok) throw new Error(`${name}: ${report.error}`);
		const { kind, why, slope, points, wallMs } = report.value;
		const sizes = points.map((each) => each.n);
		const text = `slope ${slope.toFixed(2)} ${sizes[0] ?? "?"}…${sizes.at(-1) ?? "?"} ${(wallMs / 1000).toFixed(1)} s ${why}`;
		samples.add(`one measurement, ${machine}`, wallMs);
		return { kind, text };
	} finally {
		packCode.dispose();
	}
}

const functions = knownFunctions()
	.filter(({ language }) => values.language.split(",").includes(language))
	.filter(({ name }) => name.includes(values.only));
const table = confusionTable();
const lastBeginMs = Number(values.minutes) * 60_000;
const done: Record<string, number> = {};
const kinds = [
	{ name: "quiet", busy: false, runs: Number(values.quiet) },
	{ name: "every processor busy", busy: true, runs: Number(values.loaded) },
];
for (const { name: machine, busy, runs } of kinds) {
	const load = busy && runs > 0 ? new BusyMachine(Number(values.busy)) : undefined;
	try {
		for (let run = 1; run <= runs && performance.now() < lastBeginMs; run++) {
			for (const known of functions) {
				const { kind, text } = await measured(known, machine);
				const verdict = table.add(machine, known, kind);
				say(
					`${busy ? "busy" : "quiet"} ${run} ${verdict.padEnd(6)} ${kind.padEnd(6)} ${known.truth.padEnd(6)} ${known.name} ${known.cost}: ${text}`,
				);
			}
			done[machine] = run;
			say(`${busy ? "busy" : "quiet"} run ${run} of ${runs} done: ${table.wrong().length} wrong so far`);
		}
	} finally {
		load?.dispose();
	}
}
sandbox.dispose();
rmSync(folder, { recursive: true, force: true });

const languages = [...new Set(functions.map(({ language }) => language))];
handOver({
	title: "Growth: functions of known cost beside their references",
	timings: samples.timings({}),
	ratios: [],
	tables: [table.rows(languages)],
	notes: [
		`${functions.length} functions (${languages.map((language) => `${functions.filter((each) => each.language === language).length} in ${language}`).join(", ")}), each measured: ${Object.entries(
			done,
		)
			.map(([machine, runs]) => `${runs} × ${machine}`)
			.join(", ")}.`,
		"Rows say what a function is, columns what the measurement said; O(n) and O(n log n) are the same to it, and a function that grows more slowly than the reference should be “not sure”.",
		`Wrong: ${table.wrong().length === 0 ? "none" : table.wrong().join("; ")}.`,
		`Not sure at least once: ${table.unsure().join("; ") || "none"}.`,
	],
});
process.exit(table.wrong().length === 0 ? 0 : 1);
