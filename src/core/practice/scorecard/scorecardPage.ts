import * as l10n from "@vscode/l10n";

import { longestPauseMinutes } from "../progress/activeTime.ts";
import { designRule } from "./designDimensions.ts";
import type { Dimension, Quoted } from "./dimension.ts";
import { levelOf } from "./dimension.ts";
import { cell, heading, list, type PageBlock, type PageCell, paragraph, percent, scoreWords } from "./pageBlock.ts";
import { programRule } from "./programDimensions.ts";
import { hiringLevels, type Recommendation, recommendationRule, recommendationWord } from "./recommendation.ts";
import { reviewRule } from "./reviewedDimensions.ts";
import type { RoundCard } from "./roundCard.ts";
import { satBlocks, satRule } from "./satBlocks.ts";
import type { Scorecard } from "./scorecard.ts";
import { isUnmarked, type SubjectCard } from "./subjectCard.ts";

/** The scorecard from top to bottom, the same for Markdown and for paper. `practice`: what the week after it asks, a line each. */
export function scorecardPage(card: Scorecard, practice: readonly string[] = []): readonly PageBlock[] {
	return [
		heading(1, scorecardTitle(card)),
		paragraph(
			l10n.t(
				"Practice for a Spotify-style interview, made by Woodshed out of the log of a practice folder. Items are scored 1 to 4 on evidence that a program found; where nothing was verified, nothing is scored.",
			),
		),
		paragraph(l10n.t("The scores: 1 is below mid level, 2 mid, 3 senior, 4 staff. The rules stand at the end.")),
		heading(2, l10n.t("Recommendation")),
		recommendationText(card.recommendation),
		paragraph(l10n.t("Score {0}. Coverage of the loop {1}.", scoreWords(card.score), percent(card.coverage))),
		glance(card.rounds),
		heading(2, l10n.t("The weakest items, for next week")),
		card.weakest.length === 0
			? paragraph(l10n.t("Nothing was scored below 4."))
			: list(
					card.weakest.map(({ dimension, subject, score }) =>
						l10n.t("{0} ({1} of 4), in “{2}”", dimension, score, subject),
					),
				),
		...(practice.length === 0
			? []
			: [
					paragraph(l10n.t("What the week after this scorecard asks, once it is planned in Woodshed:")),
					list(practice),
				]),
		...satBlocks(card.sat),
		...card.rounds.flatMap(roundBlocks),
		heading(2, l10n.t("How this is computed")),
		list([
			...recommendationRule(),
			programRule(),
			designRule(),
			reviewRule(),
			l10n.t(
				"“Judge” is the program that runs code against tests. “Checks” are rules that read a text, without any model. Every other name under “Judged by” is that of a language model.",
			),
			l10n.t(
				"An own mark is what the candidate says of the answer, with the candidate's words that are to carry it. It gives no score.",
			),
			l10n.t(
				"Time used is from the first to the last thing done, with at most {0} minutes of each pause counted.",
				longestPauseMinutes,
			),
			l10n.t(
				"Of what was sat in a round with a clock, the time used is that of the part's own clock, and the target is what the round gives the part.",
			),
			...(card.sat.some(({ hours }) => hours.length > 0) ? [satRule()] : []),
			l10n.t("Lines are those of the text as it was reviewed."),
		]),
	];
}

export function scorecardTitle({ from, to }: Pick<Scorecard, "from" | "to">): string {
	return from === to ? l10n.t("Scorecard of {0}", from) : l10n.t("Scorecard, {0} to {1}", from, to);
}

function recommendationText(recommendation: Recommendation): PageBlock {
	if (recommendation.kind === "withheld") {
		return paragraph(l10n.t("No recommendation. {0}", recommendation.why));
	}
	const words = recommendationWords(recommendation);
	return paragraph(
		recommendation.lacks === undefined
			? l10n.t("Recommendation: {0}.", words)
			: l10n.t("Recommendation: {0}. The loop is not whole: {1}.", words, recommendation.lacks),
	);
}

function recommendationWords(recommendation: Extract<Recommendation, { kind: "given" }>): string {
	return hiringLevels.map((level) => recommendationWord(level, recommendation.words[level])).join("; ");
}

function glance(rounds: readonly RoundCard[]): PageBlock {
	return {
		kind: "table",
		header: [l10n.t("Round"), l10n.t("Score"), l10n.t("Coverage"), l10n.t("Recommendation")],
		rows: rounds.map(({ label, score, coverage, recommendation }) => [
			cell(label),
			cell(scoreWords(score)),
			cell(percent(coverage)),
			cell(recommendation.kind === "given" ? recommendationWords(recommendation) : l10n.t("none")),
		]),
	};
}

function roundBlocks(round: RoundCard): readonly PageBlock[] {
	return [
		heading(2, round.label),
		paragraph(l10n.t("Score {0}. Coverage {1}.", scoreWords(round.score), percent(round.coverage))),
		recommendationText(round.recommendation),
		...round.subjects.flatMap(subjectBlocks),
	];
}

function subjectBlocks(subject: SubjectCard): readonly PageBlock[] {
	const { dimensions, reviewers, checked, asked, answer, days } = subject;
	const judge = subject.verdicts === "" ? [] : [l10n.t("the judge")];
	const read = [...judge, ...reviewers, ...(checked ? [l10n.t("offline checks")] : [])];
	const [first, last] = days;
	const facts: readonly PageCell[] = [
		cell(first === last ? l10n.t("Worked on: {0}", first) : l10n.t("Worked on: {0} to {1}", first, last)),
		cell(l10n.t("Time used: {0} of {1} minutes", Math.round(subject.minutes), subject.targetMinutes)),
		cell(
			subject.editorialOpened
				? l10n.t("Hints: {0}, and the editorial", subject.hints)
				: l10n.t("Hints: {0}", subject.hints),
		),
		...(subject.verdicts === "" ? [] : [cell(l10n.t("Submissions: {0}", subject.verdicts))]),
		...(subject.interview.questions === 0
			? []
			: [
					cell(
						l10n.t(
							"Questions asked in the interview: {0}, by {1}",
							subject.interview.questions,
							subject.interview.by.join(", "),
						),
					),
				]),
		...(answer === null
			? []
			: [{ text: l10n.t("Answer: {0}", answer.text), place: { path: answer.path, lineBase0: null } }]),
		cell(l10n.t("Reviewed by: {0}", read.length === 0 ? l10n.t("nobody") : read.join(", "))),
	];
	const hasMarks = dimensions.some(({ ownMark }) => ownMark !== null);
	const open = dimensions.filter((one) => isUnmarked(subject, one)).length;
	const isFolded = (one: Dimension): boolean => !hasMarks && one.by === null && isUnmarked(subject, one);
	const folded = dimensions.filter(isFolded).map(({ title }) => title);
	const shown = dimensions.filter((one) => !isFolded(one));
	const marked = hasMarks || shown.some((one) => isUnmarked(subject, one));
	const header = [
		l10n.t("Item"),
		l10n.t("Score"),
		l10n.t("Judged by"),
		l10n.t("Evidence"),
		...(marked ? [l10n.t("Own mark")] : []),
	];
	return [
		heading(3, subject.title),
		...(asked === "" ? [] : [paragraph(l10n.t("Asked: {0}", asked))]),
		list(facts),
		...(dimensions.length === 0 ? [paragraph(l10n.t("Nothing in it was judged."))] : []),
		...(shown.length === 0 ? [] : [{ kind: "table" as const, header, rows: shown.map((one) => row(one, marked)) }]),
		...(folded.length === 0 ? [] : [paragraph(l10n.t("Not judged, as no model read it: {0}.", folded.join("; ")))]),
		...(open === 0
			? []
			: [
					paragraph(
						open === 1
							? l10n.t(
									"One item is not marked yet. The candidate can: open the answer, choose “Mark Yourself” in its menu, and make the scorecard again.",
								)
							: l10n.t(
									"{0} items are not marked yet. The candidate can: open the answer, choose “Mark Yourself” in its menu, and make the scorecard again.",
									open,
								),
					),
				]),
	];
}

function row({ title, score, by, why, evidence, ownMark, place }: Dimension, marked: boolean): readonly PageCell[] {
	const own = score === null ? (ownMark?.evidence ?? []) : [];
	const shown = evidence.length > 0 ? evidence : own;
	const judged = by ?? (ownMark === null ? l10n.t("nobody") : l10n.t("the candidate alone"));
	const mark =
		ownMark === null
			? score === null
				? l10n.t("not marked yet")
				: "–"
			: ownMark.mark === "met"
				? l10n.t("met")
				: l10n.t("not met");
	return [
		cell(title),
		cell(score === null ? "–" : `${score}, ${levelOf(score)}`),
		cell(judged === "judge" ? l10n.t("judge") : judged === "checks" ? l10n.t("checks") : judged),
		{
			text: evidenceText(why, quoted(shown), evidence.length === 0 && own.length > 0),
			place: shown[0]?.place ?? place ?? null,
		},
		...(marked ? [cell(mark)] : []),
	];
}

function evidenceText(why: string, quotes: string, isOwn: boolean): string {
	return isOwn
		? l10n.t("{0}; in the candidate's words: {1}", why, quotes)
		: [why, quotes].filter((one) => one !== "").join(": ");
}

function quoted(evidence: readonly Quoted[]): string {
	return evidence.map(({ quote }) => `“${quote}”`).join(" ");
}
