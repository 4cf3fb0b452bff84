import { type GateReport, gateSteps, type MutantFigures } from "./gateFinding.ts";

/** The gate's table for people: one row a package, then what must be mended, then what was not tested. */
export function renderGateTable(reports: readonly GateReport[]): string {
	const head = [
		"problem",
		"cases",
		"inputs compared",
		"mutants killed (left)",
		"mistakes named",
		"growth margin",
		"time",
		"verdict",
	];
	const rows = reports.map((report) => [
		report.problem,
		String(report.cases),
		String(report.inputsCompared),
		formatMutants(report.mutants),
		report.naming === undefined ? "not measured" : `${report.naming.named}/${report.naming.wrong}`,
		formatMargin(report.growthMargin),
		`${(report.wallMs / 1000).toFixed(1)} s${report.cached ? " (cached)" : ""}`,
		report.findings.length === 0 ? "passed" : `${report.findings.length} to mend`,
	]);
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd();
	const lines = [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
	for (const report of reports) {
		for (const { step, where, message } of report.findings) {
			lines.push("", `${report.problem}, step ${step} (${gateSteps[step]}), ${where}:`, `  ${message}`);
		}
		for (const text of report.untested) lines.push("", `${report.problem}, not tested here: ${text}`);
	}
	return lines.join("\n");
}

/** killed/all (survivors) */
function formatMutants(figures: MutantFigures | undefined): string {
	if (figures === undefined) return "not measured";
	const { mutants, killed } = figures;
	return `${killed}/${mutants}${mutants > killed ? ` (${mutants - killed})` : ""}`;
}

const measuredUpTo = 1.5;

function formatMargin(margin: number | undefined): string {
	if (margin === undefined) return "no slow solution";
	return margin >= measuredUpTo ? `≥ ${measuredUpTo.toFixed(1)} ×` : `${margin.toFixed(2)} ×`;
}
