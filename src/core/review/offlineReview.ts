import * as l10n from "@vscode/l10n";

import type { CoverageRow } from "../design/design.ts";
import { severities, type Finding } from "./finding.ts";
import type { Review, ReviewRow } from "./reviewEvent.ts";
import type { Criterion } from "./rubric.ts";

/** On every result, and in the log, where no model took part; people read `reviewerWords` of it. */
// English: kept in the log and in records, and compared there
export const offlineMode = "Offline checks – no model was used";

/**
 * What deterministic checks say, as a review: one row for each criterion, never a score. A criterion that no check speaks
 * against is not judged, even where there is text for it: a mentioned word is coverage, not credit.
 */
export function offlineReview(input: {
	readonly criteria: readonly Criterion[];
	/** of a design: `design.findings`, absences included; of a solution: `checkSolution` */
	readonly findings: readonly Finding[];
	/** of a design */
	readonly coverage?: readonly CoverageRow[];
	/** instructions to a reviewer stand in the text; they were not looked at */
	readonly injectionSeen?: boolean;
}): Review {
	const rows = input.criteria.map((criterion): ReviewRow => {
		const against = input.findings
			.filter((finding) => finding.criterion === criterion.id)
			.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))[0];
		const row = { criterion: criterion.id, title: criterion.title };
		if (against !== undefined) {
			return { ...row, state: "grounded", finding: against };
		}
		const mentioned = input.coverage?.find((one) => one.criterion === criterion.id && one.covered);
		return mentioned === undefined
			? { ...row, state: "not-reviewed" }
			: { ...row, state: "not-reviewed", finding: mentionedFinding(criterion, mentioned) };
	});
	const all = input.criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
	const covered = input.criteria
		.filter((criterion) =>
			input.coverage === undefined
				? input.findings.some((finding) => finding.criterion === criterion.id)
				: input.coverage.some((one) => one.criterion === criterion.id && one.covered),
		)
		.reduce((sum, criterion) => sum + criterion.weight, 0);
	return {
		mode: offlineMode,
		offline: true,
		score: null,
		coverage: all === 0 ? 0 : covered / all,
		rows,
		findings: input.findings,
		usage: null,
		injectionSeen: input.injectionSeen ?? false,
		summary: summaryOf(input.findings, rows),
	};
}

/** Kept in its row only: it is no remark, so it makes no thread. */
function mentionedFinding(criterion: Criterion, coverage: CoverageRow): Finding {
	const [first] = coverage.evidence;
	const range = first?.range ?? { start: { lineBase0: 0, character: 0 }, end: { lineBase0: 0, character: 0 } };
	const line = first === undefined ? null : range.start.lineBase0 + 1;
	return {
		id: `coverage/${criterion.id}/mentioned`,
		source: "check",
		rule: "coverage/mentioned",
		criterion: criterion.id,
		severity: "hint",
		message: coverage.credited ? creditedWords(line) : mentionedWords(line),
		anchor: { range },
		evidence: coverage.evidence.map((one) => ({ kind: "quote", quote: one.text, range: one.range })),
		state: "grounded",
	};
}

function creditedWords(line: number | null): string {
	return line === null
		? l10n.t`There is a choice with its reason, a number with its unit or a component for this. How good it is, only a person or a model can say. Ask a reviewer, or argue the opposite for a minute.`
		: l10n.t`There is a choice with its reason, a number with its unit or a component for this, line ${line}. How good it is, only a person or a model can say. Ask a reviewer, or argue the opposite for a minute.`;
}

function mentionedWords(line: number | null): string {
	return line === null
		? l10n.t`There are words about this, but no reason, no number and no component with them. A listener cannot tell whether you know it or have heard of it. Add what you chose and why, or how much.`
		: l10n.t`There are words about this, line ${line}, but no reason, no number and no component with them. A listener cannot tell whether you know it or have heard of it. Add what you chose and why, or how much.`;
}

function summaryOf(findings: readonly Finding[], rows: readonly ReviewRow[]): string {
	const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
	const open = rows.filter((row) => row.state === "not-reviewed").length;
	const [errors, warnings, remarks] = [count("error"), count("warning"), count("info") + count("hint")];
	const spoken = [
		errors === 1 ? l10n.t`1 error` : l10n.t`${errors} errors`,
		warnings === 1 ? l10n.t`1 warning` : l10n.t`${warnings} warnings`,
		remarks === 1 ? l10n.t`1 remark` : l10n.t`${remarks} remarks`,
	].join(", ");
	const rest = l10n.t`Nothing was found against ${open} of ${rows.length} criteria, which is not a judgement of them.`;
	return open === 0 ? `${spoken}.` : `${spoken}. ${rest}`;
}
