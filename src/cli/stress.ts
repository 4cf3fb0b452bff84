import { resolve } from "node:path";

import { failureTexts } from "../core/judge/failureTexts.ts";
import { HumanError } from "../core/base/humanError.ts";
import { stress } from "../core/judge/stress.ts";
import type { FailingCase, StressReport } from "../core/judge/stressEvent.ts";
import { verdictTable } from "../core/judge/verdict.ts";
import type { Command, CommandIo, ExitCode } from "./command.ts";
import { parseCommandLine, usageLine } from "./commandLine.ts";
import { openShelf } from "./openShelf.ts";
import { readSolution } from "./readSolution.ts";
import { solutionLanguage } from "./solutionLanguage.ts";
import { UsageError } from "./usageError.ts";

export const command: Command = {
	name: "stress",
	usage: "stress <slug> <file> [--seed n] [--json]",
	summary: "Looks for a small input on which a solution does not answer as an accepted one does.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: { seed: { type: "string", default: "1" } },
			least: 2,
			most: 2,
		});
		const seed = Number(values.seed);
		if (!Number.isSafeInteger(seed) || seed < 0) {
			throw new UsageError(usageLine(command, failureTexts.optionSeed.say({ given: String(values.seed) })));
		}
		const [slug = "", file = ""] = positionals;
		const language = solutionLanguage(command, file);
		const pack = await (await openShelf(io)).load(slug);
		const fileName = resolve(io.callerFolder, file);
		const source = await readSolution(fileName);

		const { openGateTools } = await import("../node/problem/openGateTools.ts");
		const tools = openGateTools({ distDir: io.house.dist, cacheDir: io.house.cache }, io.signal);
		const packCode = tools.openCode(pack);
		try {
			const submission = { slug, language, source, fileName, ownCases: [] };
			const ports = { sandbox: tools.sandbox, packCode, nowMs: () => performance.now() };
			for await (const event of stress({ pack, submission, seed }, ports, io.signal)) {
				if (event.type === "found" && !values.json) io.note(`Found after ${event.inputs} inputs, making it smaller.`);
				if (event.type === "finished") return tell(event.report, values.json === true, io);
			}
			throw new HumanError(failureTexts.searchStopped.say());
		} finally {
			packCode.dispose();
			tools.dispose();
		}
	},
};

function tell(report: StressReport, json: boolean, io: CommandIo): ExitCode {
	io.out(json ? JSON.stringify(report) : asText(report));
	switch (report.kind) {
		case "agreed":
			return 0;
		case "differs":
		case "leaks":
			return 1;
		case "failed":
			return report.verdict === "internal-error" ? 2 : 1;
	}
}

function asText(report: StressReport): string {
	switch (report.kind) {
		case "agreed":
			return `No difference in ${report.inputs} small inputs (${(report.wallMs / 1000).toFixed(1)} s, beside ${report.reference}). Large inputs are what Submit judges.`;
		case "leaks":
			return failureTexts.failsAfterOthers.say({ why: report.message });
		case "failed":
			return failureTexts.searchFailed.say({ label: verdictTable[report.verdict].label, why: report.message });
		case "differs":
			return failingText(report);
	}
}

function failingText({ result, rule, inputs, findMs, shrinkMs, input }: FailingCase): string {
	const row = (name: string, text: string | undefined) =>
		text === undefined ? [] : [`${name.padEnd(9)} ${text.replaceAll("\n", `\n${" ".repeat(10)}`)}`];
	return [
		`${verdictTable[result.verdict].label}: ${result.message}`,
		...row("input", result.input),
		...row("expected", result.expected),
		...row("actual", result.actual),
		...(rule === null ? [] : row("rule", rule.text)),
		...(input === null ? [] : row("as a case", `- in: ${JSON.stringify(input)}`)),
		`(${inputs} inputs, found in ${(findMs / 1000).toFixed(1)} s, made small in ${(shrinkMs / 1000).toFixed(1)} s)`,
	].join("\n");
}
