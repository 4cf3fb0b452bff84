// English throughout: read by a model
import { severities, type Finding } from "../../core/review/finding.ts";

const mostFindings = 40;

/** What the deterministic checks say of a design, worst first, each with its line. No rubric, nothing that is absent. */
export function designText(findings: readonly Finding[]): string {
	if (findings.length === 0) {
		return "The checks found nothing. That is not a judgement of the design.";
	}
	const sorted = [...findings].sort(
		(a, b) =>
			severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
			a.anchor.range.start.lineBase0 - b.anchor.range.start.lineBase0,
	);
	const more = sorted.length - mostFindings;
	return [
		`${findings.length} ${findings.length === 1 ? "remark" : "remarks"} of the offline checks (no model was used):`,
		...sorted
			.slice(0, mostFindings)
			.map(
				({ severity, anchor, message, rule }) =>
					`- line ${anchor.range.start.lineBase0 + 1}, ${severity} (${rule}): ${message}`,
			),
		...(more > 0 ? [`${more} more.`] : []),
	].join("\n");
}
