// English throughout: read by a model
import type { CaseResult, JudgeReport } from "../../core/judge/judgeEvent.ts";
import { verdictTable } from "../../core/judge/verdict.ts";
import type { CaseGroup } from "../../core/problem/testCase.ts";

/** Groups whose inputs and outputs a candidate has been shown, or wrote; of the others only what and why is told. */
const open: readonly CaseGroup[] = ["sample", "mine"];
const mostFailures = 8;
const longest = 600;

/** What a run says to an agent: verdict, counts, and the first failing cases. */
export function runText(report: JudgeReport): string {
	const failing = report.cases.filter((one) => one.verdict !== "accepted");
	const head = `${verdictTable[report.verdict].label}: ${report.cases.length - failing.length} of ${report.cases.length} cases pass (samples, edge cases and own cases; ${report.runtime}).`;
	const more = failing.length - mostFailures;
	return [
		head,
		...(report.message === "" ? [] : [shortened(report.message)]),
		...failing.slice(0, mostFailures).map(caseText),
		...(more > 0 ? [`${more} more fail.`] : []),
	].join("\n\n");
}

function caseText(result: CaseResult): string {
	const [frame] = result.frames;
	return [
		`${result.name} (${result.group}): ${verdictTable[result.verdict].label}. ${shortened(result.message)}`,
		result.why === "" ? "" : `Why it exists: ${result.why}`,
		...(open.includes(result.group)
			? [labelled("input", result.input), labelled("expected", result.expected), labelled("got", result.actual)]
			: []),
		frame === undefined ? "" : `At line ${frame.lineBase0 + 1}.`,
	]
		.filter((line) => line !== "")
		.join("\n");
}

function labelled(label: string, value: string | undefined): string {
	return value === undefined ? "" : `${label}: ${shortened(value)}`;
}

function shortened(text: string): string {
	return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
