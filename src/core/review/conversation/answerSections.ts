import * as l10n from "@vscode/l10n";

import type { Finding } from "../finding.ts";
import type { Review, ReviewRow } from "../reviewEvent.ts";

interface AnswerRow {
	readonly title: string;
	readonly finding: Finding;
}

/** Whether a review without a model is one of an answer: its rows say which sentence carries what. */
export function isAnswerReview({ rows }: Review): boolean {
	return rows.some(({ finding }) => finding?.rule.startsWith("answer/") === true);
}

/** The rows of such a review as a candidate asks for them: what hurts, what is missing, what is there. None is empty. */
export function answerSections(rows: readonly ReviewRow[]): readonly (readonly [string, readonly AnswerRow[]])[] {
	const all = rows.flatMap(({ title, finding }) => (finding === undefined ? [] : [{ title, finding }]));
	const of = (kind: string) => all.filter(({ finding }) => finding.rule.startsWith(`answer/${kind}/`));
	const missing = of("missing");
	const carried = of("carried");
	const against = all.filter((row) => !missing.includes(row) && !carried.includes(row));
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
	return finding.rule.startsWith("answer/carried/") ? quotes : [finding.message, ...quotes];
}
