import * as l10n from "@vscode/l10n";

import { longestPauseMinutes } from "../progress/activeTime.ts";
import { levelOf } from "./dimension.ts";
import { programRule } from "./programDimensions.ts";
import { hiringLevels, type Recommendation, recommendationRule } from "./recommendation.ts";
import { reviewRule } from "./reviewedDimensions.ts";
import type { RoundCard } from "./roundCard.ts";
import type { Scorecard } from "./scorecard.ts";
import type { SubjectCard } from "./subjectCard.ts";
import type { Dimension } from "./dimension.ts";

/** A part of the scorecard as it is read. All text is plain: whoever writes it down escapes it. */
export type PageBlock =
	| { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: "paragraph"; readonly text: string }
	| { readonly kind: "list"; readonly items: readonly string[] }
	| { readonly kind: "table"; readonly header: readonly string[]; readonly rows: readonly (readonly PageCell[])[] };

export interface PageCell {
	readonly text: string;
	/** of the words: a file of the practice folder, and a line where one is known */
	readonly place: { readonly path: string; readonly lineBase0: number | null } | null;
}

/** The scorecard from top to bottom, the same for Markdown and for paper. `practice`: what the week after it asks, a line each. */
export function scorecardPage(card: Scorecard, practice: readonly string[] = []): readonly PageBlock[] {
	return [
		heading(1, `Scorecard, ${card.from} to ${card.to}`),
		paragraph(
			"Practice for a Spotify-style interview, made by Woodshed out of the log of a practice folder. Items are scored 1 to 4 on evidence that a program found; where nothing was verified, nothing is scored.",
		),
		heading(2, "Recommendation"),
		recommendationText(card.recommendation),
		paragraph(`Score ${scoreWords(card.score)}. Coverage of the loop ${percent(card.coverage)}.`),
		heading(2, "The weakest items, for next week"),
		card.weakest.length === 0
			? paragraph("Nothing was scored below 4.")
			: list(card.weakest.map(({ dimension, subject, score }) => `${dimension} (${score} of 4), in “${subject}”`)),
		...(practice.length === 0
			? []
			: [
					paragraph(l10n.t("What the week after this scorecard asks, once it is planned in Woodshed:")),
					list(practice),
				]),
		...(card.sat.length === 0
			? []
			: [
					heading(2, "Rounds with a clock"),
					list(
						card.sat.map(({ label, mock, minutes }) => {
							const time = minutes === null ? "not ended" : `${Math.round(minutes)} minutes`;
							return `${label}${mock ? ", mock" : ""}: ${time}`;
						}),
					),
				]),
		...card.rounds.flatMap(roundBlocks),
		heading(2, "How this is computed"),
		list([
			...recommendationRule,
			programRule,
			reviewRule,
			`Time used is from the first to the last thing done, with at most ${longestPauseMinutes} minutes of each pause counted.`,
			"Lines are those of the text as it was reviewed.",
		]),
	];
}

function recommendationText(recommendation: Recommendation): PageBlock {
	return paragraph(
		recommendation.kind === "withheld"
			? `No recommendation. ${recommendation.why}`
			: `Recommendation: ${hiringLevels.map((level) => `${level}: ${recommendation.words[level]}`).join("; ")}.`,
	);
}

function roundBlocks(round: RoundCard): readonly PageBlock[] {
	return [
		heading(2, round.label),
		paragraph(`Score ${scoreWords(round.score)}. Coverage ${percent(round.coverage)}.`),
		recommendationText(round.recommendation),
		...round.subjects.flatMap(subjectBlocks),
	];
}

function subjectBlocks(subject: SubjectCard): readonly PageBlock[] {
	const { dimensions, reviewers, checked } = subject;
	const judge = subject.verdicts === "" ? [] : ["the judge"];
	const read = [...judge, ...reviewers, ...(checked ? ["offline checks"] : [])];
	const facts = [
		`Time used: ${Math.round(subject.minutes)} of ${subject.targetMinutes} minutes`,
		`Hints: ${subject.hints}${subject.editorialOpened ? ", and the editorial" : ""}`,
		...(subject.verdicts === "" ? [] : [`Submissions: ${subject.verdicts}`]),
		`Reviewed by: ${read.length === 0 ? "nobody" : read.join(", ")}`,
	];
	const marked = dimensions.some(({ ownMark }) => ownMark !== null);
	const header = ["Item", "Score", "Level", "Judged by", "Evidence", ...(marked ? ["Your own mark"] : [])];
	return [
		heading(3, subject.title),
		list(facts),
		...(dimensions.length === 0
			? [paragraph("Nothing in it was judged.")]
			: [{ kind: "table" as const, header, rows: dimensions.map((one) => row(one, marked)) }]),
	];
}

function row({ title, score, by, why, evidence, ownMark }: Dimension, marked: boolean): readonly PageCell[] {
	const [first] = evidence;
	const quoted = evidence.map(({ quote }) => `“${quote}”`).join(" ");
	return [
		cell(title),
		cell(score === null ? "–" : `${score}`),
		cell(score === null ? "–" : levelOf[score]),
		cell(by ?? "nobody"),
		{ text: [why, quoted].filter((one) => one !== "").join(": "), place: first?.place ?? null },
		...(marked ? [cell(ownMark ?? "–")] : []),
	];
}

function scoreWords(score: number | null): string {
	return score === null ? "none" : `${score.toFixed(1)} of 4`;
}

function percent(share: number): string {
	return `${Math.floor(share * 100 + 1e-9)} %`;
}

function heading(level: 1 | 2 | 3, text: string): PageBlock {
	return { kind: "heading", level, text };
}

function paragraph(text: string): PageBlock {
	return { kind: "paragraph", text };
}

function list(items: readonly string[]): PageBlock {
	return { kind: "list", items };
}

function cell(text: string): PageCell {
	return { text, place: null };
}
