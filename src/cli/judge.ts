import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import { failureTexts } from "../core/judge/failureTexts.ts";
import type { JudgeReport } from "../core/judge/judgeEvent.ts";
import { junitReport } from "../core/judge/junitReport.ts";
import { parseShard, shardOf, wholeShard } from "../core/judge/shard.ts";
import { verdictTable } from "../core/judge/verdict.ts";
import type { GateTools } from "../node/problem/gateTools.ts";
import type { PackShelf } from "../node/problem/packShelf.ts";
import type { Command, CommandIo, ExitCode } from "./command.ts";
import { oneOf, parseCommandLine, usageLine } from "./commandLine.ts";
import { openShelf } from "./openShelf.ts";
import { readSolution } from "./readSolution.ts";
import { solutionLanguage } from "./solutionLanguage.ts";
import { type SolutionFile, solutionFiles } from "./solutionFiles.ts";
import { UsageError } from "./usageError.ts";

export const command: Command = {
	name: "judge",
	usage: "judge <slug>|- <file or folder>… [--group sample|all] [--shard i/n] [--junit file] [--json]",
	summary:
		"Judges solutions: their samples, or (as Submit does) all groups. With - each file's folder is named after its problem.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: {
				group: { type: "string", default: "all" },
				shard: { type: "string" },
				junit: { type: "string" },
			},
			least: 2,
			most: Number.POSITIVE_INFINITY,
		});
		const group = oneOf(command, "--group", String(values.group), ["sample", "all"]);
		const shard = values.shard === undefined ? undefined : parseShard(String(values.shard));
		if (shard?.ok === false) throw new UsageError(usageLine(command, shard.error));
		const [slug = "", ...paths] = positionals;
		const shelf = await openShelf(io);
		const found = await solutionFiles(slug, paths, io.callerFolder);
		const byFile = new Map(found.map((one) => [one.file, one]));
		const mine = shardOf([...byFile.keys()], shard?.value ?? wholeShard).flatMap((file) => byFile.get(file) ?? []);
		for (const { file } of mine) solutionLanguage(command, file);

		const { openGateTools } = await import("../node/problem/openGateTools.ts");
		const { LimitFiles } = await import("../node/judge/limitFiles.ts");
		const places = { distDir: io.house.dist, cacheDir: io.house.cache };
		const tools = openGateTools(places, io.signal, new LimitFiles(io.house.cache));
		const judged: { readonly file: string; readonly report: JudgeReport }[] = [];
		try {
			for (const one of mine) {
				const report = await judgeOne(one, group, shelf, tools, io);
				judged.push({ file: one.file, report });
				if (report.verdict === "internal-error") io.note(problemOf(one.file, report));
				if (values.json || byFile.size === 1) continue;
				io.out(`${verdictTable[report.verdict].code.padEnd(3)}  ${one.slug}  ${one.file}`);
			}
		} finally {
			tools.dispose();
		}
		if (values.junit !== undefined) await writeReport(resolve(io.callerFolder, String(values.junit)), judged);
		const [only] = judged;
		if (byFile.size === 1 && only !== undefined) {
			io.out(values.json ? JSON.stringify(asJson(only.report)) : asText(only.report));
		} else if (values.json) {
			io.out(JSON.stringify(judged.map(({ file, report }) => ({ file, ...asJson(report) }))));
		} else {
			const accepted = judged.filter(({ report }) => report.verdict === "accepted").length;
			const of = shard === undefined ? "" : `, part ${values.shard} of ${byFile.size}`;
			io.out(`${accepted} of ${judged.length} accepted${of}`);
		}
		return Math.max(0, ...judged.map(({ report }) => exitCodeOf(report))) as ExitCode;
	},
};

async function judgeOne(
	{ slug, path, file }: SolutionFile,
	group: "sample" | "all",
	shelf: PackShelf,
	tools: GateTools,
	io: CommandIo,
): Promise<JudgeReport> {
	io.signal.throwIfAborted();
	const pack = await shelf.load(slug);
	const source = await readSolution(path);
	const chosen = group === "all" ? pack : { ...pack, cases: pack.cases.filter((one) => one.group === "sample") };
	return tools.judge(chosen, { file, language: solutionLanguage(command, file), source });
}

async function writeReport(path: string, judged: Parameters<typeof junitReport>[0]): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, junitReport(judged));
}

function exitCodeOf({ verdict }: JudgeReport): ExitCode {
	if (verdict === "accepted") return 0;
	return verdict === "internal-error" ? 2 : 1;
}

function asJson({ problem, language, verdict, message, cases, wallMs }: JudgeReport) {
	return {
		problem,
		language,
		verdict,
		...(message === "" ? {} : { message }),
		cases: cases.map((one) => ({
			id: one.id,
			group: one.group,
			verdict: one.verdict,
			timeMs: one.timeMs,
			...(one.message === "" ? {} : { message: one.message }),
			...(one.expected === undefined ? {} : { expected: one.expected }),
			...(one.actual === undefined ? {} : { actual: one.actual }),
		})),
		wallMs,
	};
}

function asText({ cases, verdict, message, runtime, timeLimitMs, wallMs }: JudgeReport): string {
	const width = Math.max(0, ...cases.map(({ name }) => name.length));
	const lines = cases.map((one) => {
		const { code } = verdictTable[one.verdict];
		return `${code.padEnd(3)}  ${one.group.padEnd(8)}  ${one.name.padEnd(width)}  ${one.timeMs.toFixed(1)} ms`;
	});
	for (const one of cases.filter((each) => each.verdict !== "accepted")) {
		lines.push("", `${one.name}: ${one.message}`, `  why: ${one.why}`);
		if (one.input !== undefined) lines.push(`  input:    ${brief(one.input)}`);
		if (one.expected !== undefined) lines.push(`  expected: ${brief(one.expected)}`);
		if (one.actual !== undefined) lines.push(`  actual:   ${brief(one.actual)}`);
	}
	const passed = cases.filter((one) => one.verdict === "accepted").length;
	const about = `${passed} of ${cases.length} cases, limit ${timeLimitMs.toFixed(0)} ms, ${(wallMs / 1000).toFixed(2)} s, ${runtime}`;
	return [...lines, "", `${verdictTable[verdict].label} (${about})`, ...(message === "" ? [] : [message])]
		.join("\n")
		.trim();
}

const widest = 400;

function brief(text: string): string {
	const lines = text.split("\n").map((line) => (line.length > widest ? `${line.slice(0, widest)} …` : line));
	return lines.join("\n            ");
}

function problemOf(file: string, { message, cases }: JudgeReport): string {
	const broken = cases.find((one) => one.verdict === "internal-error");
	return `internal error: ${file}: ${message === "" ? (broken?.message ?? failureTexts.judgeUnfinished.say()) : message}`;
}
