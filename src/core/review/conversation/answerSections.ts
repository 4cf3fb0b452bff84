import * as l10n from "@vscode/l10n";

import type { Finding } from "../finding.ts";
import type { Review } from "../reviewEvent.ts";

interface AnswerRow {
	readonly title: string;
	readonly finding: Finding;
}

/** Whether a review without a model is one of an answer: its rows say which sentence carries what. */
export function isAnswerReview({ rows }: Review): boolean {
	return rows.some(({ finding }) => finding?.rule.startsWith("answer/") === true);
}

/**
 * Such a review as a candidate asks for it: what hurts, what is missing, what is there. None is empty. A key point may be
 * carried by one sentence and hurt by another: then it stands in both.
 */
export function answerSections({
	rows,
	findings,
}: Review): readonly (readonly [title: string, rows: readonly AnswerRow[]])[] {
	const titles = new Map(rows.map(({ criterion, title }) => [criterion, title]));
	const carried = findings.flatMap((finding) => {
		const title = isCarried(finding) && finding.criterion !== null ? titles.get(finding.criterion) : undefined;
		return title === undefined ? [] : [{ title, finding }];
	});
	const others = rows.flatMap(({ title, finding }) =>
		finding === undefined || isCarried(finding) ? [] : [{ title, finding }],
	);
	const missing = others.filter(({ finding }) => finding.rule.startsWith("answer/missing/"));
	const against = others.filter((row) => !missing.includes(row));
	return (
		[
			[l10n.t("Counts against you"), against],
			[l10n.t("Not found in your answer"), missing],
			[l10n.t("Carried by your own sentences; how well, only a person or a model can say"), carried],
		] as const
	).filter(([, some]) => some.length > 0);
}

/** Below a row: what is said of it, and the candidate's own sentences. That a sentence carries is said above all of them. */
export function answerDetails(finding: Finding): readonly string[] {
	const quotes = finding.evidence.flatMap((one) =>
		one.kind === "quote" ? [`“${one.quote.replace(/\s+/g, " ")}”`] : [],
	);
	return isCarried(finding) ? quotes : [finding.message, ...quotes];
}

function isCarried({ rule }: Finding): boolean {
	return rule.startsWith("answer/carried/");
}
