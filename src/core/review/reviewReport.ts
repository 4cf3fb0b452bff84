import * as l10n from "@vscode/l10n";

import { agreementWords, isMinority } from "./agreement.ts";
import { answerDetails, answerSections, isAnswerReview } from "./conversation/answerSections.ts";
import type { Finding } from "./finding.ts";
import { levelWords } from "./levelWords.ts";
import { isStyleRemark, orderFindings } from "./orderFindings.ts";
import { pointsAtLine } from "./pointsAtLine.ts";
import type { Review, ReviewRow } from "./reviewEvent.ts";
import { reviewerWords } from "./reviewerWords.ts";
import { severityWords } from "./severityWords.ts";
import { verdictWords } from "./verdictWords.ts";

/** A review as text to be read from top to bottom, and where in it a line of the reviewed text is named. */
export interface ReviewReport {
	/** "Review: 62 of 100, 5 of 6 items verified" */
	readonly headline: string;
	readonly text: string;
	readonly links: readonly ReportLink[];
}

/** Half-open offsets in the report's text. */
export interface ReportLink {
	readonly start: number;
	readonly end: number;
	/** line of the reviewed text */
	readonly lineBase0: number;
}

/**
 * Makes the report. Plain text: whatever a model wrote stays words. `findings`: a model's findings at their places in the
 * text as it stands now. `change`: how an item went over the reviews, "" where nothing is to be said.
 */
export function reviewReport(
	review: Review,
	about: {
		readonly title: string;
		readonly findings: readonly Finding[];
		readonly bet: string | null;
		readonly change: (criterion: string) => string;
	},
): ReviewReport {
	const parts: string[] = [];
	const links: ReportLink[] = [];
	let length = 0;
	const put = (text: string): void => {
		parts.push(text);
		length += text.length;
	};
	const line = (text: string): void => put(`${text}\n`);
	const placed = (finding: Finding): Finding => about.findings.find(({ id }) => id === finding.id) ?? finding;
	const headline = headlineOf(review);
	line(about.title);
	line(headline);
	line(l10n.t`${reviewerWords(review.mode)} · coverage ${Math.round(review.coverage * 100)} %`);
	for (const said of [review.failure?.message, about.bet, review.summary, ...(review.notes ?? [])]) {
		if (said !== undefined && said !== null && said !== "") {
			line(`\n${said}`);
		}
	}
	if (review.injectionSeen) {
		line(`\n${l10n.t`The text contains an instruction to the reviewer. It was ignored and earns nothing.`}`);
	}
	const item = (title: string, finding: Finding | null, details: readonly string[]): void => {
		put(`\n  ${title}`);
		if (finding !== null && pointsAtLine(finding)) {
			put(" · ");
			const { lineBase0 } = finding.anchor.range.start;
			const start = length;
			put(l10n.t`line ${lineBase0 + 1}`);
			links.push({ start, end: length, lineBase0 });
		}
		line("");
		for (const said of details) {
			line(`    ${said}`);
		}
	};
	const putChecks = (listed: ReadonlySet<string>): void => {
		const found = orderFindings(review.findings.filter(({ source, id }) => source === "check" && !listed.has(id)));
		for (const [title, some] of [
			[l10n.t`Found by the checks, without a model`, found.filter((one) => !isStyleRemark(one))],
			[l10n.t`Tests and style, found by the checks`, found.filter(isStyleRemark)],
		] as const) {
			if (some.length > 0) {
				line(`\n${title}`);
			}
			for (const finding of some) {
				item(`${severityWords[finding.severity]}: ${finding.message}`, finding, []);
			}
		}
	};
	if (review.offline && isAnswerReview(review)) {
		const listed = answerSections(review);
		for (const [title, rows] of listed) {
			line(`\n${title}`);
			for (const { title: what, finding } of rows) {
				item(what, finding, answerDetails(finding));
			}
		}
		putChecks(new Set(listed.flatMap(([, rows]) => rows.map(({ finding }) => finding.id))));
		return { headline, text: parts.join(""), links };
	}
	// a model that hardly quoted the text does not lead; offline the rows repeat what the checks found
	if (review.weak || review.offline) {
		putChecks(new Set());
	}
	for (const [title, rows] of sections(review.rows)) {
		if (rows.length > 0) {
			line(`\n${title}`);
		}
		for (const row of rows) {
			const finding = row.finding === undefined ? null : placed(row.finding);
			item(`${row.title}: ${verdictOf(row)}`, finding, detailsOf(finding, about.change(row.criterion)));
		}
	}
	if (!review.weak && !review.offline) {
		putChecks(new Set());
	}
	return { headline, text: parts.join(""), links };
}

function headlineOf(review: Review): string {
	const verified = review.rows.filter(
		({ state, agreement }) => state === "grounded" && !(agreement !== undefined && isMinority(agreement)),
	).length;
	if (review.offline) {
		return l10n.t`Review: offline checks, no score`;
	}
	const all = review.rows.length;
	return review.score === null
		? l10n.t`Review: no score, ${verified} of ${all} items verified`
		: l10n.t`Review: ${Math.round(review.score * 100)} of 100, ${verified} of ${all} items verified`;
}

/** Whether a program is right comes first; what counts for nothing comes last. */
function sections(rows: readonly ReviewRow[]): readonly (readonly [string, readonly ReviewRow[]])[] {
	const few = rows.filter((row) => row.agreement !== undefined && isMinority(row.agreement));
	const many = ordered(rows.filter((row) => !few.includes(row)));
	const of = (states: readonly ReviewRow["state"][]) => many.filter((row) => states.includes(row.state));
	const isStyle = ({ finding }: ReviewRow): boolean => finding !== undefined && isStyleRemark(finding);
	const verified = of(["grounded"]);
	return [
		[l10n.t`Verified in your text`, verified.filter((row) => !isStyle(row))],
		[l10n.t`Tests and style, verified in your text`, verified.filter(isStyle)],
		[l10n.t`Contradicted by your text, not scored`, of(["contradicted"])],
		[l10n.t`Not verified in your text, not scored`, of(["unverified"])],
		[l10n.t`Said by less than half of the readings, not scored`, few],
		[l10n.t`Not reviewed`, of(["waiting", "writing", "not-reviewed"])],
	];
}

function ordered(rows: readonly ReviewRow[]): readonly ReviewRow[] {
	const order = orderFindings(rows.flatMap((row) => row.finding ?? []));
	const at = ({ finding }: ReviewRow): number => (finding === undefined ? order.length : order.indexOf(finding));
	return rows.toSorted((a, b) => at(a) - at(b));
}

function verdictOf({ finding, state, agreement }: ReviewRow): string {
	if (finding === undefined) {
		return l10n.t`not reviewed`;
	}
	if (finding.verdict === undefined) {
		return state === "grounded" ? severityWords[finding.severity] : l10n.t`mentioned`;
	}
	return [
		verdictWords(finding.verdict),
		...(finding.level === undefined || finding.level === "none" ? [] : [levelWords(finding.level)]),
		...(agreement === undefined ? [] : [l10n.t`${agreementWords(agreement)} readings`]),
	].join(" · ");
}

function detailsOf(finding: Finding | null, change: string): readonly string[] {
	if (finding === null) {
		return change === "" ? [] : [change];
	}
	const quotes = finding.evidence.flatMap((one) =>
		one.kind === "quote" ? [`“${one.quote.replace(/\s+/g, " ")}”`] : [],
	);
	return [
		finding.message,
		...quotes,
		finding.stateReason ?? "",
		finding.suggestion === undefined ? "" : l10n.t`Try: ${finding.suggestion}`,
		finding.followUp === undefined ? "" : l10n.t`Asked next: ${finding.followUp}`,
		change,
	].filter((said) => said !== "");
}
