import { resolve } from "node:path";

import { analyseDesign } from "../core/design/analyseDesign.ts";
import type { Design } from "../core/design/design.ts";
import { isPlainFlowchart } from "../core/design/isPlainFlowchart.ts";
import type { Finding } from "../core/review/finding.ts";
import type { Command } from "./command.ts";
import { parseCommandLine, usageLine } from "./commandLine.ts";
import { openDesigns } from "./openDesigns.ts";
import { readDesignText } from "./readDesignText.ts";
import { UsageError } from "./usageError.ts";

export const command: Command = {
	name: "check",
	usage: "check <design.md> --problem <slug> [--json]",
	summary: "Runs every deterministic check on a design, absences included.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, {
			options: { problem: { type: "string" } },
			least: 1,
			most: 1,
		});
		if (typeof values.problem !== "string") {
			throw new UsageError(usageLine(command, "--problem is missing."));
		}
		const file = resolve(io.callerFolder, positionals[0] ?? "");
		const pack = await openDesigns(io).load(values.problem);
		const text = await readDesignText(file);
		const design = analyseDesign(text, { pack, includeAbsences: true, plainFlowchart: isPlainFlowchart(file) });
		io.out(values.json ? JSON.stringify(asJson(design)) : asText(design));
		// hints teach the notation and cost nothing
		return design.findings.some(({ severity }) => severity !== "hint") ? 1 : 0;
	},
};

function asJson(design: Design) {
	return {
		findings: design.findings.map((finding) => ({
			id: finding.id,
			rule: finding.rule,
			criterion: finding.criterion,
			severity: finding.severity,
			message: finding.message,
			anchor: anchorOf(finding),
			evidence: finding.evidence,
		})),
		estimates: design.estimates,
		latency: design.latency ?? null,
		capacity: design.capacity,
		coverage: design.coverage,
	};
}

function anchorOf({ anchor }: Finding) {
	const { range, component, connector } = anchor;
	return {
		/** as people count, from 1 */
		line: range.start.lineBase0 + 1,
		range,
		...(component === undefined ? {} : { component }),
		...(connector === undefined ? {} : { connector }),
	};
}

function asText(design: Design): string {
	const { findings, estimates, latency, capacity, coverage } = design;
	const credited = coverage.filter((row) => row.credited).length;
	return [
		...findings.map(
			({ severity, rule, message, anchor }) =>
				`line ${anchor.range.start.lineBase0 + 1}  ${severity}  ${rule}: ${message}`,
		),
		...estimates.map(({ name, shown, problem }) => `${name} → ${shown ?? problem?.message ?? "?"}`),
		...(latency === undefined
			? []
			: [
					`latency ${latency.percentile}: ${Math.round(latency.totalMs)} ms${latency.objectiveMs === undefined ? "" : ` of ${latency.objectiveMs} ms`}: ${latency.path.join(" → ")}`,
				]),
		...capacity.map(({ component, shown }) => `${component}: ${shown}`),
		`${credited} of ${coverage.length} criteria have an argument, a number or a drawn part; ${coverage.filter((row) => row.covered).length} are mentioned.`,
	].join("\n");
}
