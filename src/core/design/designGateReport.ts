/** What the gate found wrong in one design package, or with the checks on it. */
export interface DesignGateFinding {
	/** "reference senior", "twin no-monitor", "strange hollow", "law padded" */
	readonly where: string;
	readonly message: string;
}

/** One planted flaw and what the checks made of it. */
export interface TwinResult {
	readonly id: string;
	readonly criterion: string;
	/** false: an argument that only a reader can judge; counted apart */
	readonly deterministic: boolean;
	/** its criterion was lost, and the finding stands at the flaw */
	readonly found: boolean;
	/** criteria that were lost beside it, by rule: "serving (capacity/overload)" */
	readonly alsoLost: readonly string[];
}

export interface DesignGateReport {
	readonly problem: string;
	readonly twins: readonly TwinResult[];
	/** deterministic twins found ÷ deterministic twins, 0 to 1 */
	readonly recall: number;
	/** (clean text or twin, criterion) pairs with a finding that was not planted ÷ all such pairs, 0 to 1 */
	readonly falseAlarms: number;
	readonly references: number;
	readonly strange: number;
	/** empty: the package passes */
	readonly findings: readonly DesignGateFinding[];
}

/** One line per package and, below, every finding. */
export function renderDesignGate(reports: readonly DesignGateReport[]): string {
	const head = ["design", "references", "twins", "recall", "false alarms", "strange", "result"];
	const rows = reports.map((report) => {
		const planted = report.twins.filter((twin) => twin.deterministic);
		const found = planted.filter((twin) => twin.found).length;
		return [
			report.problem,
			String(report.references),
			`${report.twins.length} (${planted.length} by program)`,
			`${found}/${planted.length} = ${report.recall.toFixed(2)}`,
			report.falseAlarms.toFixed(3),
			String(report.strange),
			report.findings.length === 0 ? "passes" : `${report.findings.length} findings`,
		];
	});
	const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd();
	const findings = reports.flatMap((report) =>
		report.findings.map(({ where, message }) => `${report.problem}, ${where}: ${message}`),
	);
	return [line(head), ...rows.map(line), ...(findings.length > 0 ? ["", ...findings] : [])].join("\n");
}
