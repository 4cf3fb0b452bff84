import { severities, type Finding } from "./finding.ts";

/**
 * In the order in which findings are listed: whether a program is right comes before how fast it is, its edges, its tests
 * and its style; the gravest first within each, then by line. Items of any other rubric stand side by side.
 */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted(
		(a, b) =>
			rank(a) - rank(b) ||
			severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
			a.anchor.range.start.lineBase0 - b.anchor.range.start.lineBase0,
	);
}

/** Style and tests: folded below what is said of the program's behaviour. */
export function isStyleRemark(finding: Finding): boolean {
	return rank(finding) > otherRank;
}

const ranks: ReadonlyMap<string, number> = new Map([
	["correctness", 0],
	["complexity", 1],
	["edge-cases", 2],
	["testing", 4],
	["clarity", 5],
]);
const otherRank = 3;

function rank({ criterion }: Finding): number {
	// no criterion: syntax and the like, without which nothing runs
	return criterion === null ? 0 : (ranks.get(criterion) ?? otherRank);
}
