// English throughout: for authors of packages, in the terminal
import { type DesignGateReport, markedRecall, plainRecall, type Recall, share } from "./designGateReport.ts";

const head = [
	"design",
	"twins",
	"marked flaws found",
	"structural, numeric, omission",
	"argument",
	"clean designs blamed",
	"strange",
	"result",
];

/** One row for each package, one for all of them. */
export function designGateRows(reports: readonly DesignGateReport[]): readonly (readonly string[])[] {
	const rows = reports.map((report) => [
		report.problem,
		String(report.twins.length),
		shown(markedRecall(report)),
		shown(plainRecall(report)),
		shown(argumentRecall(report)),
		`${report.clean.blamed.length} of ${report.clean.designs}`,
		String(report.strange),
		report.findings.length === 0 ? "passes" : `${report.findings.length} findings`,
	]);
	const sum = (recall: (report: DesignGateReport) => Recall): Recall =>
		reports.map(recall).reduce((a, b) => ({ found: a.found + b.found, all: a.all + b.all }), { found: 0, all: 0 });
	const count = (of: (report: DesignGateReport) => number) => reports.reduce((all, report) => all + of(report), 0);
	const all = [
		"all",
		String(count(({ twins }) => twins.length)),
		shown(sum(markedRecall)),
		shown(sum(plainRecall)),
		shown(sum(argumentRecall)),
		`${count(({ clean }) => clean.blamed.length)} of ${count(({ clean }) => clean.designs)}`,
		String(count(({ strange }) => strange)),
		`${reports.filter(({ findings }) => findings.length === 0).length} of ${reports.length} pass`,
	];
	return [head, ...rows, ...(reports.length > 1 ? [all] : [])];
}

/** For a terminal: the table and, below, every finding. */
export function renderDesignGate(reports: readonly DesignGateReport[]): string {
	const rows = designGateRows(reports);
	const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const lines = rows.map((cells) =>
		cells
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
	const findings = reports.flatMap((report) =>
		report.findings.map(({ where, message }) => `${report.problem}, ${where}: ${message}`),
	);
	return [...lines, ...(findings.length > 0 ? ["", ...findings] : [])].join("\n");
}

/** For `docs/catalogue.md`. */
export function designCatalogue(reports: readonly DesignGateReport[]): string {
	const [titles = [], ...rows] = designGateRows(reports);
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [
		"## Designs",
		"",
		"Twins are a reference with one flaw planted. Whether a program must find it was marked by the kind of flaw, before the package first met the checks; flaws of argument are for a reader, or a model. When the last ten packages first met them, 186 of their 198 marked flaws were found; the checks were then improved with these flaws at hand. Clean designs are both references, also with their sections shuffled, with every paragraph said twice, and with the labels of components alone (no `kind`).",
		"",
		line(titles),
		line(titles.map((_, column) => (column === 0 || column === titles.length - 1 ? "---" : "--:"))),
		...rows.map(line),
		"",
	].join("\n");
}

function argumentRecall({ twins }: DesignGateReport): Recall {
	const argued = twins.filter(({ kind }) => kind === "argument");
	return { all: argued.length, found: argued.filter(({ found }) => found).length };
}

function shown(recall: Recall): string {
	return recall.all === 0 ? "none" : `${recall.found} of ${recall.all} (${share(recall).toFixed(2)})`;
}
