import * as l10n from "@vscode/l10n";

import { type DimensionScore, dimensionScores } from "./dimension.ts";
import { cell, heading, list, type PageBlock, type PageCell, paragraph, percent, scoreWords } from "./pageBlock.ts";
import type { SatHour, SatPart, SatRound } from "./satRounds.ts";
import type { SubjectCard } from "./subjectCard.ts";

/** The rounds with a clock, an hour each, so that a reader sees how a mock went before all that was practised. */
export function satBlocks(sat: readonly SatRound[]): readonly PageBlock[] {
	// what has one hour is said there
	const listed = sat.filter(({ hours }) => hours.length !== 1);
	return [
		...(sat.length === 0 ? [] : [heading(2, l10n.t("Rounds with a clock"))]),
		...(listed.length === 0 ? [] : [list(listed.map(satText))]),
		...sat.flatMap(hourBlocks),
	];
}

export function satRule(): string {
	return l10n.t(
		"The section of a round with a clock has what happened in the round and the first judgement after it; estimates and structure of a design are in it only when the design was reviewed, as its text was then. Its time is that of the round's own clock, without breaks; its coverage is the mean of its parts.",
	);
}

/** minutes: one that is longer was put away for a night */
const longestNight = 12 * 60;

/** A round that is spread over days is not measured by the clock on the wall. */
function satText(round: SatRound): string {
	const { minutes, of, from, to } = round;
	const name = nameOf(round);
	if (minutes === null) {
		return l10n.t("{0}: begun on {1}, not ended", name, from);
	}
	const gone = Math.round(minutes);
	const isOneDay = to === null || to === from;
	if (of !== null) {
		return isOneDay
			? l10n.t("{0}: {1}, {2} of {3} minutes", name, from, gone, of)
			: l10n.t("{0}: from {1} to {2}, {3} of {4} minutes", name, from, to, gone, of);
	}
	return isOneDay || minutes < longestNight
		? l10n.t("{0}: {1}, {2} minutes", name, from, gone)
		: l10n.t("{0}: from {1} to {2}", name, from, to);
}

function nameOf({ label, mock }: SatRound): string {
	return mock && !/\bmock\b/i.test(label) ? l10n.t("{0}, mock", label) : label;
}

function hourBlocks(round: SatRound): readonly PageBlock[] {
	const [only] = round.hours;
	const isSat = ({ minutes }: SatHour): boolean => minutes > 0 || round.hours.length === 1;
	const left = round.hours.filter((hour) => !isSat(hour)).map(({ label }) => label);
	return [
		...round.hours.filter(isSat).flatMap((hour): readonly PageBlock[] => [
			heading(3, hour === only && round.hours.length === 1 ? nameOf(round) : `${nameOf(round)}: ${hour.label}`),
			paragraph(
				l10n.t(
					"{0}. {1} of {2} minutes used. Score {3}. Coverage {4}.",
					hour.day ?? round.from,
					Math.round(hour.minutes),
					hour.of,
					scoreWords(hour.score),
					percent(hour.coverage),
				),
			),
			{
				kind: "table",
				header: [l10n.t("Part"), l10n.t("Minutes"), l10n.t("Score"), l10n.t("Items")],
				rows: hour.parts.map(row),
			},
		]),
		...(left.length === 0 ? [] : [paragraph(l10n.t("{0}, not sat: {1}.", nameOf(round), left.join(", ")))]),
	];
}

function row({ title, minutes, of, isJudged, score, card }: SatPart): readonly PageCell[] {
	return [
		cell(title),
		cell(minutes === 0 ? l10n.t("not begun") : l10n.t("{0} of {1}", Math.round(minutes), of)),
		cell(score === null ? "–" : score.toFixed(1)),
		cell(isJudged && minutes > 0 ? itemsOf(card) : "–"),
	];
}

/** of one score, or in all: as many items are named, of more it is said how many; they stand below, with their evidence */
const mostNamed = 4;

function itemsOf(card: SubjectCard | null): string {
	const dimensions = card?.dimensions ?? [];
	const scored = dimensions.flatMap(({ title, score }) => (score === null ? [] : [{ title, score }]));
	const open = dimensions.length - scored.length;
	const rest =
		open === 0
			? []
			: [open === 1 ? l10n.t("1 item without a judgement") : l10n.t("{0} items without a judgement", open)];
	const shown =
		scored.length <= mostNamed ? scored.map(({ title, score }) => l10n.t("{0} {1}", title, score)) : byScore(scored);
	return dimensions.length === 0 ? l10n.t("nothing was judged") : [...shown, ...rest].join("; ");
}

/** The best first: "8 items scored 3", "scored 2: “Latency”, “Rollback”". */
function byScore(scored: readonly { readonly title: string; readonly score: DimensionScore }[]): readonly string[] {
	return dimensionScores.toReversed().flatMap((score) => {
		const titles = scored.filter((one) => one.score === score).map(({ title }) => title);
		if (titles.length === 0) {
			return [];
		}
		return [
			titles.length > mostNamed
				? l10n.t("{0} items scored {1}", titles.length, score)
				: l10n.t("scored {0}: {1}", score, titles.map((title) => `“${title}”`).join(", ")),
		];
	});
}
