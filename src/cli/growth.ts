import { resolve } from "node:path";

import { HumanError } from "../core/base/humanError.ts";
import { formatSize } from "../core/judge/growth.ts";
import type { GrowthReport } from "../core/judge/growthReport.ts";
import { growthSentence } from "../core/judge/growthSentence.ts";
import { measureGrowth } from "../core/judge/measureGrowth.ts";
import type { Command } from "./command.ts";
import { parseCommandLine } from "./commandLine.ts";
import { openShelf } from "./openShelf.ts";
import { readSolution } from "./readSolution.ts";
import { solutionLanguage } from "./solutionLanguage.ts";

export const command: Command = {
	name: "growth",
	usage: "growth <slug> <file> [--json]",
	summary: "Measures how a solution's time grows with the input, beside an accepted solution's.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, { options: {}, least: 2, most: 2 });
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
			const measured = await measureGrowth({ pack, submission }, ports, io.signal);
			if (!measured.ok) throw new HumanError(measured.error);
			io.out(values.json ? JSON.stringify(measured.value) : asText(measured.value));
			return measured.value.tooSlow ? 1 : 0;
		} finally {
			packCode.dispose();
			tools.dispose();
		}
	},
};

function asText(report: GrowthReport): string {
	const { points, slope, uncertainty, wallMs, runtime, reference } = report;
	const rows = points.map(({ n, candidateMs, referenceMs }) => [
		formatSize(n),
		`${candidateMs.toFixed(3)} ms`,
		`${referenceMs.toFixed(3)} ms`,
		`${(candidateMs / referenceMs).toFixed(2)} ×`,
	]);
	const table = [["size", "yours", "reference", "ratio"], ...rows];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
	const lines =
		rows.length === 0 ? [] : table.map((row) => row.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("  "));
	const about = [`measured beside ${reference}`, `${(wallMs / 1000).toFixed(2)} s`, runtime].filter(Boolean).join(", ");
	const sure =
		rows.length === 0
			? ""
			: ` The ratio grows like the size to the power of ${slope.toFixed(2)} ± ${uncertainty.toFixed(2)}.`;
	return [...lines, `${growthSentence(report)}${sure} (${about})`].join("\n");
}
