import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import type { JudgeReport } from "../core/judge/judgeEvent.ts";
import { verdictTable } from "../core/judge/verdict.ts";
import type { Command, ExitCode } from "./command.ts";
import { oneOf, parseCommandLine } from "./commandLine.ts";
import { openShelf } from "./openShelf.ts";
import { solutionLanguage } from "./solutionLanguage.ts";

export const command: Command = {
	name: "judge",
	usage: "judge <slug> <file> [--group sample|all] [--json]",
	summary: "Judges a solution: its samples, or (as Submit does) all groups, hidden ones too.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: { group: { type: "string", default: "all" } },
			least: 2,
			most: 2,
		});
		const group = oneOf(command, "--group", String(values.group), ["sample", "all"]);
		const [slug = "", file = ""] = positionals;
		const language = solutionLanguage(command, file);
		const pack = await (await openShelf(io)).load(slug);
		const source = await readSolution(resolve(io.callerFolder, file));
		const chosen = group === "all" ? pack : { ...pack, cases: pack.cases.filter((one) => one.group === "sample") };

		const { openGateTools } = await import("../node/problem/openGateTools.ts");
		const { LimitFiles } = await import("../node/judge/limitFiles.ts");
		const tools = openGateTools(
			{ distDir: io.house.dist, cacheDir: io.house.cache },
			io.signal,
			new LimitFiles(io.house.cache),
		);
		try {
			const report = await tools.judge(chosen, { file, language, source });
			io.out(values.json ? JSON.stringify(asJson(report)) : asText(report));
			if (report.verdict === "internal-error") io.note(problemOf(report));
			return exitCodeOf(report);
		} finally {
			tools.dispose();
		}
	},
};

async function readSolution(file: string): Promise<string> {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		throw new HumanError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
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

function problemOf({ message, cases }: JudgeReport): string {
	const broken = cases.find((one) => one.verdict === "internal-error");
	return `internal error: ${message === "" ? (broken?.message ?? "the judge did not finish") : message}`;
}
