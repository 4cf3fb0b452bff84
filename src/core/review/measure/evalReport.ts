import { usedWords } from "../costWords.ts";
import type { ExpectedCost } from "../expectedCost.ts";
import { promptVersion } from "../prompts/promptVersion.ts";
import type { Paired } from "./mcnemar.ts";
import { markdownText } from "./markdownText.ts";
import { isSure, type MeasuredMetric, measuredMetrics, standingOf } from "./profileTargets.ts";
import { type Proportion, shareOf, wilsonInterval } from "./proportion.ts";
import type { ReviewerProfile } from "./reviewerProfile.ts";

export interface EvalReport {
	readonly model: string;
	/** ISO 8601, the day is shown */
	readonly date: string;
	readonly problems: readonly string[];
	/** times that some texts were read */
	readonly runs: number;
	readonly profile: ReviewerProfile;
	/** reviews that were planned */
	readonly planned: number;
	readonly cost: ExpectedCost;
	/** the same flaws, as an earlier report says that they were found; null: nothing is compared */
	readonly against: { readonly model: string; readonly date: string; readonly paired: Paired } | null;
	/** why it ended before everything was read; null: it did not */
	readonly cutShort: string | null;
}

/** The dated report of one measurement, in Markdown; every share with its counts and its 95 % interval. */
export function renderEvalReport(report: EvalReport): string {
	const { profile, cost } = report;
	const metrics = measuredMetrics(profile);
	const partial = report.cutShort === null ? "" : " (partial)";
	return [
		`# Reviewer measured${partial}: ${markdownText(report.model)}`,
		"",
		`${report.date.slice(0, 10)} · prompt version ${promptVersion} · ${profile.completed.all} of ${report.planned} reviews · problems: ${report.problems.join(", ")}`,
		"",
		...(report.cutShort === null
			? []
			: [
					`**This report is partial.** ${markdownText(report.cutShort)} Shares are of what was read until then; do not compare them with a whole report.`,
					"",
				]),
		verdictOf(metrics),
		"",
		...table(
			["metric", "what was counted", "value", "counts", "95 %", "target", "floor", "stands"],
			metrics.map((metric) => [
				metric.name,
				metric.meaning,
				valueText(metric.value, metric),
				metric.counts === undefined ? "" : countsText(metric.counts),
				intervalText(metric.interval),
				boundText(metric.target, metric),
				boundText(metric.floor, metric),
				standing(metric),
			]),
		),
		"",
		"## Planted flaws by kind",
		"",
		...table(
			["kind", "found", "share", "95 %"],
			Object.entries(profile.recallByKind).map(([kind, found]) => [kind, ...proportionCells(found)]),
		),
		"",
		"## By problem",
		"",
		...table(
			["problem", "flaws found", "share", "95 %", "false alarms", "share", "95 %"],
			[...profile.byProblem].map(([slug, { recall, falseAlarms }]) => [
				slug,
				...proportionCells(recall),
				...proportionCells(falseAlarms),
			]),
		),
		"",
		...(report.against === null ? [] : [...compared(report.against), ""]),
		"## Cost",
		"",
		`${profile.requests} ${profile.requests === 1 ? "request" : "requests"} (${cost.requests} planned at most; repairs and retries come on top). ${profile.usage === null ? "The server counted no tokens." : `${usedWords(profile.usage, null) ?? "The server counted no tokens"}.`} Price unknown.`,
		"",
		"## How to read this",
		"",
		"A flaw counts as found only where its criterion is partial or worse and the evidence, checked by program, stands at the flaw or is an absence. A reviewer who blames everything finds every flaw: read the first two rows together. Intervals are Wilson's; two reports whose intervals overlap do not tell two models apart.",
		...(report.runs > 1 ? [] : ["Nothing was read twice, so rerun agreement was not measured (`--runs`)."]),
		"",
	].join("\n");
}

const standingWords: Readonly<Record<ReturnType<typeof standingOf>, string>> = {
	target: "reaches the target",
	floor: "above the floor",
	below: "**below the floor**",
	"not measured": "not measured",
};

function compared({ model, date, paired }: NonNullable<EvalReport["against"]>): string[] {
	const { pairs, onlyFirst, onlySecond, p } = paired;
	const differ =
		p < 0.05 ? "They differ by more than chance would." : "That is no difference that chance would not make.";
	return [
		"## Compared",
		"",
		`Against ${markdownText(model)} of ${date.slice(0, 10)}, on the ${pairs} flaws that both were shown: only this one found ${onlyFirst}, only the other found ${onlySecond}; McNemar's exact p = ${p.toFixed(3)}. ${differ}`,
	];
}

function standing(metric: MeasuredMetric): string {
	const stands = standingOf(metric);
	const unsure = (stands === "target" || stands === "floor") && !isSure(metric);
	return `${standingWords[stands]}${unsure ? ", too few to be sure" : ""}`;
}

function verdictOf(metrics: readonly MeasuredMetric[]): string {
	const of = (standing: ReturnType<typeof standingOf>) =>
		metrics.filter((metric) => standingOf(metric) === standing).map(({ name }) => name);
	const below = of("below");
	const open = of("not measured");
	const measured = metrics.length - open.length;
	if (measured === 0) {
		return "Nothing was measured.";
	}
	return [
		below.length === 0
			? `No measured metric is below its floor; ${of("target").length} of ${measured} reach the target.`
			: `Below the floor: ${below.join(", ")}. ${of("target").length} of ${measured} reach the target.`,
		...(open.length === 0 ? [] : [`Not measured: ${open.join(", ")}.`]),
	].join(" ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function proportionCells(proportion: Proportion): string[] {
	const share = shareOf(proportion);
	return [countsText(proportion), share === null ? "–" : share.toFixed(2), intervalText(wilsonInterval(proportion))];
}

function countsText({ hits, all }: Proportion): string {
	return `${hits} of ${all}`;
}

function intervalText(interval: readonly [number, number] | null): string {
	return interval === null ? "" : `${interval[0].toFixed(2)} – ${interval[1].toFixed(2)}`;
}

function valueText(value: number | null, { unit }: MeasuredMetric): string {
	return value === null ? "–" : unit === "ms" ? `${(value / 1000).toFixed(1)} s` : value.toFixed(2);
}

function boundText(bound: number, metric: MeasuredMetric): string {
	return `${metric.most ? "≤" : "≥"} ${valueText(bound, metric)}`;
}
