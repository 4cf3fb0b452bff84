import * as l10n from "@vscode/l10n";

import { LineIndex } from "../base/lineIndex.ts";
import type { TextRange } from "../base/textRange.ts";
import type { JudgeReport, SourceFrame } from "../judge/judgeEvent.ts";
import { verdictTable, worstVerdict } from "../judge/verdict.ts";
import type { LanguageId } from "../problem/problem.ts";
import type { CaseGroup } from "../problem/testCase.ts";
import { codeRules } from "./codeRules.ts";
import { readCodeShape } from "./codeShape.ts";
import type { Finding, Severity } from "./finding.ts";
import { untestedEdges } from "./statementEdges.ts";

export interface SolutionFacts {
	readonly source: string;
	readonly language: LanguageId;
	/** names that the judge calls: the function, or the methods of the class */
	readonly entries: readonly string[];
	readonly statement: string;
	/** inputs of the candidate's own cases, plain values */
	readonly ownInputs: readonly unknown[];
	/** the last run, when there is one */
	readonly report?: JudgeReport;
	/** measured growth, when it was measured */
	readonly growth?: {
		/** "O(n²)" */
		readonly measured: string;
		/** "O(n log n)" */
		readonly accepted: string;
		readonly tooSlow: boolean;
		/** "4.0 × the time for 2 × the input, from 1,000 to 32,000" */
		readonly shown: string;
	};
}

/** Everything that a program can say of a solution: rules at lines, failing groups, growth, and edges nobody tested. */
export function checkSolution(facts: SolutionFacts): readonly Finding[] {
	const lines = new LineIndex(facts.source);
	return [
		...ruleFindings(facts, lines),
		...judgedFindings(facts, lines),
		...growthFindings(facts, lines),
		...edgeFindings(facts, lines),
	];
}

function* ruleFindings(facts: SolutionFacts, lines: LineIndex): Generator<Finding> {
	const code = readCodeShape(facts.source, facts.language, facts.entries);
	for (const rule of codeRules) {
		if (!rule.languages.includes(facts.language)) {
			continue;
		}
		const seen = new Set<number>();
		for (const hit of rule.find(code)) {
			const range = lines.rangeAt(hit.start, hit.end);
			if (seen.has(range.start.lineBase0)) {
				continue;
			}
			seen.add(range.start.lineBase0);
			const quote = facts.source.slice(hit.start, hit.end);
			yield finding(rule.id, rule.criterion, rule.severity, hit.message, range, {
				// stable while the line stays as it is, wherever it moves
				id: `${rule.id}/${lines.line(range.start.lineBase0).trim().slice(0, 80)}`,
				evidence: [{ kind: "quote", quote, range }],
			});
		}
	}
}

const groupCriterion: Readonly<Record<CaseGroup, string>> = {
	sample: "correctness",
	edge: "edge-cases",
	property: "correctness",
	scale: "complexity",
	mine: "testing",
};

/** "2 of 8 edge cases fail (wrong answer)." */
const failingWords: Readonly<Record<CaseGroup, (failing: number, all: number, verdict: string) => string>> = {
	sample: (failing, all, verdict) => l10n.t`${failing} of ${all} sample cases fail (${verdict}).`,
	edge: (failing, all, verdict) => l10n.t`${failing} of ${all} edge cases fail (${verdict}).`,
	property: (failing, all, verdict) => l10n.t`${failing} of ${all} generated cases fail (${verdict}).`,
	scale: (failing, all, verdict) => l10n.t`${failing} of ${all} large cases fail (${verdict}).`,
	mine: (failing, all, verdict) => l10n.t`${failing} of ${all} own cases fail (${verdict}).`,
};

function* judgedFindings(facts: SolutionFacts, lines: LineIndex): Generator<Finding> {
	const { report } = facts;
	if (report === undefined) {
		return;
	}
	if (report.cases.length === 0 && report.message !== "") {
		yield finding("judge/not-run", "correctness", "error", report.message, framesRange(report.frames, facts, lines), {
			evidence: [{ kind: "judged", text: report.message }],
		});
		return;
	}
	for (const group of Object.keys(failingWords) as CaseGroup[]) {
		const all = report.cases.filter((one) => one.group === group);
		const failing = all.filter((one) => one.verdict !== "accepted");
		const [first] = failing;
		if (first === undefined) {
			continue;
		}
		const verdict = verdictTable[worstVerdict(failing.map((one) => one.verdict))].label.toLowerCase();
		const message = `${failingWords[group](failing.length, all.length, verdict)} ${first.name}: ${first.message} ${first.why}`;
		yield finding(
			`judge/${group}`,
			groupCriterion[group],
			"error",
			message.trim(),
			framesRange(first.frames, facts, lines),
			{
				evidence: failing.slice(0, 5).map((one) => ({
					kind: "judged",
					text: [
						one.name,
						verdictTable[one.verdict].label.toLowerCase(),
						one.expected === undefined ? "" : l10n.t`expected ${one.expected}`,
						one.actual === undefined ? "" : l10n.t`got ${one.actual}`,
					]
						.filter(Boolean)
						.join(", "),
					caseId: one.id,
				})),
			},
		);
	}
}

function* growthFindings(facts: SolutionFacts, lines: LineIndex): Generator<Finding> {
	const { growth } = facts;
	if (growth?.tooSlow) {
		const message = l10n.t`The time grows like ${growth.measured} where ${growth.accepted} is expected (${growth.shown}). A measurement ends any talk about what the code should cost. Look for a scan, a copy or a sort inside a loop.`;
		yield finding("judge/growth", "complexity", "error", message, entryRange(facts, lines), {
			evidence: [{ kind: "computed", text: growth.shown }],
		});
	}
}

function* edgeFindings(facts: SolutionFacts, lines: LineIndex): Generator<Finding> {
	if (facts.language === "sql") {
		return;
	}
	for (const edge of untestedEdges(facts.statement, facts.ownInputs)) {
		const message = l10n.t`The statement speaks of ${edge.title} (“${edge.words}”), and none of your own cases has one. An interviewer has that case ready, and waits to hear it from you. Add it before you submit.`;
		yield finding(`testing/${edge.id}`, "testing", "info", message, entryRange(facts, lines), {
			evidence: [{ kind: "computed", text: l10n.t`${facts.ownInputs.length} own cases looked at` }],
		});
	}
}

function framesRange(frames: readonly SourceFrame[], facts: SolutionFacts, lines: LineIndex): TextRange {
	const frame = frames.find((one) => one.lineBase0 < lines.lineCount);
	return frame === undefined ? entryRange(facts, lines) : lineRange(frame.lineBase0, lines);
}

/** The line that defines what the judge calls. */
function entryRange(facts: SolutionFacts, lines: LineIndex): TextRange {
	const code = readCodeShape(facts.source, facts.language, facts.entries);
	const entry = code.functions.find((one) => facts.entries.includes(one.name)) ?? code.functions[0];
	return lineRange(entry === undefined ? 0 : lines.positionAt(entry.start).lineBase0, lines);
}

function lineRange(lineBase0: number, lines: LineIndex): TextRange {
	const text = lines.line(lineBase0);
	return {
		start: { lineBase0, character: text.length - text.trimStart().length },
		end: { lineBase0, character: text.trimEnd().length },
	};
}

function finding(
	rule: string,
	criterion: string,
	severity: Severity,
	message: string,
	range: TextRange,
	rest: { readonly id?: string; readonly evidence: Finding["evidence"] },
): Finding {
	return {
		id: rest.id ?? rule,
		source: "check",
		rule,
		criterion,
		severity,
		message,
		anchor: { range },
		evidence: rest.evidence,
		state: "grounded",
	};
}
