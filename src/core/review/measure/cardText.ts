import * as l10n from "@vscode/l10n";

import { markdownText } from "./markdownText.ts";
import { type Proportion, shareOf, wilsonInterval } from "./proportion.ts";
import type { ReviewerCard } from "./reviewerCard.ts";
import { shortcomings, type Trust, trustOf } from "./trustOf.ts";

/** "found 10 of 12 flaws, blamed 1 of 30 clean items, 97 % of quotes true (29 November 2026)": one line beside a reviewer's name. */
export function cardLine(card: ReviewerCard): string {
	const { recall, falseAlarms, fidelity, date } = card;
	const quotes = shareOf(fidelity);
	return [
		l10n.t`found ${recall.hits} of ${recall.all} planted flaws`,
		l10n.t`blamed ${falseAlarms.hits} of ${falseAlarms.all} clean items`,
		quotes === null ? l10n.t`gave no quotes` : l10n.t`${Math.floor(quotes * 100)} % of its quotes are in the text`,
	]
		.join(", ")
		.concat(` (${date.slice(0, 10)})`);
}

/** The whole card, in Markdown. */
export function renderCard(card: ReviewerCard): string {
	const why = shortcomings(card);
	const tokens = (count: number | null) => (count === null ? l10n.t`unknown` : String(count));
	return [
		`# ${markdownText(card.model)}`,
		"",
		l10n.t`Calibrated on ${card.date.slice(0, 10)} with the sample answers of ${markdownText(card.problem)}: ${card.reviews} reviews, prompt version ${card.promptVersion}.`,
		"",
		`**${trustWords[trustOf(card)]}**${why.length === 0 ? "" : l10n.t` Why: ${why.join("; ")}.`}`,
		"",
		l10n.t`| what | count | share | 95 % |`,
		"| --- | --- | --- | --- |",
		row(l10n.t`planted flaws found (at least .65)`, card.recall),
		row(l10n.t`clean items called wrong or missing (at most .20)`, card.falseAlarms),
		row(l10n.t`quotes that are in the text (at least .80)`, card.fidelity),
		row(l10n.t`reviews that came to their end`, card.completed),
		"",
		l10n.t`Tokens: ${tokens(card.inputTokens)} in, ${tokens(card.outputTokens)} out.`,
		"",
		l10n.t`A dozen flaws tell a good reviewer from a poor one, not two good ones apart: the intervals are wide. Made-up quotes are filtered out of every review, whatever stands here. \`npm run eval\` in a checkout measures on all designs.`,
		"",
	].join("\n");
}

const trustWords: Readonly<Record<Trust, string>> = {
	ok: l10n.t`Above the floor.`,
	low: l10n.t`Low trust: below the floor, and its findings say so.`,
	unknown: l10n.t`Not calibrated.`,
};

function row(what: string, proportion: Proportion): string {
	const share = shareOf(proportion);
	const interval = wilsonInterval(proportion);
	const cells = [
		what,
		l10n.t`${proportion.hits} of ${proportion.all}`,
		share === null ? "–" : share.toFixed(2),
		interval === null ? "" : `${interval[0].toFixed(2)} – ${interval[1].toFixed(2)}`,
	];
	return `| ${cells.join(" | ")} |`;
}
