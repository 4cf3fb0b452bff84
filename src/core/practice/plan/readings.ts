import * as l10n from "@vscode/l10n";

export const readingSlugs = [
	"the-loop",
	"why-here",
	"scale",
	"squads-and-values",
	"event-delivery",
	"home-page",
	"accuracy-or-latency",
	"simple-or-complex",
	"bandits-and-patience",
	"words-and-music",
	"experiments",
	"platform",
	"audio-ads",
	"interviewer-questions",
	"day-before",
] as const;
/** A text of a few minutes: `problems/readings/<slug>.md`. */
export type ReadingSlug = (typeof readingSlugs)[number];

interface ReadingRow {
	/** as its first heading says */
	readonly title: string;
	/** "flash": dated facts with sources; "guide": what to prepare in words of one's own */
	readonly kind: "flash" | "guide";
	readonly minutes: number;
}

export const readingTable: Readonly<Record<ReadingSlug, ReadingRow>> = {
	"the-loop": { title: l10n.t`The interview loop, as candidates tell it`, kind: "flash", minutes: 5 },
	"why-here": { title: l10n.t`Why here: two minutes of your own`, kind: "guide", minutes: 20 },
	scale: { title: l10n.t`How large it is, with dates`, kind: "flash", minutes: 5 },
	"squads-and-values": { title: l10n.t`Values, and squads without the legend`, kind: "flash", minutes: 5 },
	"event-delivery": { title: l10n.t`How a play becomes an event`, kind: "flash", minutes: 5 },
	"home-page": { title: l10n.t`What the Home page taught its makers`, kind: "flash", minutes: 5 },
	"accuracy-or-latency": { title: l10n.t`Accuracy against latency`, kind: "flash", minutes: 5 },
	"simple-or-complex": { title: l10n.t`Simple against complex models`, kind: "flash", minutes: 5 },
	"bandits-and-patience": { title: l10n.t`Bandits, and rewards that come late`, kind: "flash", minutes: 5 },
	"words-and-music": { title: l10n.t`Search and language models`, kind: "flash", minutes: 5 },
	experiments: { title: l10n.t`How an experiment is decided`, kind: "flash", minutes: 5 },
	platform: { title: l10n.t`The platform under the models`, kind: "flash", minutes: 5 },
	"audio-ads": { title: l10n.t`Ads, and actors with intent`, kind: "flash", minutes: 5 },
	"interviewer-questions": { title: l10n.t`Questions for the interviewer`, kind: "guide", minutes: 20 },
	"day-before": { title: l10n.t`The day before: notes and rest`, kind: "guide", minutes: 20 },
};

export function isReadingSlug(slug: string): slug is ReadingSlug {
	return (readingSlugs as readonly string[]).includes(slug);
}
