import * as l10n from "@vscode/l10n";

import { curveOf, parseComplexity } from "./complexity.ts";
import { bare } from "./growthSentence.ts";
import type { GrowthReport, MeasuredPoint } from "./growthReport.ts";

/** The size of the picture, and the part of it inside the axes, in units of its own. */
export const plotSize = { width: 520, height: 280, left: 56, right: 418, top: 14, bottom: 240 } as const;

export interface PlotSeries {
	readonly id: "candidate" | "reference";
	/** "yours: n²" */
	readonly label: string;
	readonly labelY: number;
	/** `low` and `high`: shortest time of the fastest and of the slowest pass */
	readonly marks: readonly { readonly x: number; readonly y: number; readonly low: number; readonly high: number }[];
	/** the fitted class, from the first size to the last */
	readonly line: readonly { readonly x: number; readonly y: number }[];
}

export interface GrowthPlot {
	readonly xTicks: readonly { readonly x: number; readonly label: string }[];
	readonly yTicks: readonly { readonly y: number; readonly label: string }[];
	readonly series: readonly [PlotSeries, PlotSeries];
}

const labelHeight = 30;
const lineSteps = 24;

/** The measured times over the sizes, both axes logarithmic, as places in a picture; null without two sizes. */
export function growthPlot(report: GrowthReport): GrowthPlot | null {
	const points = [...report.points].sort((a, b) => a.n - b.n);
	const [first, last] = [points[0], points.at(-1)];
	if (first === undefined || last === undefined || first.n === last.n) return null;
	const fits = {
		candidate: fitted(points, "candidateMs", report.measured, report.candidatePower),
		reference: fitted(points, "referenceMs", report.accepted, report.referencePower),
	};
	const times = [
		...points.flatMap((each) => [each.candidateMs, each.candidateUpToMs, each.referenceMs, each.referenceUpToMs]),
		...[fits.candidate, fits.reference].flatMap(({ at }) => [at(first.n), at(last.n)]),
	].filter((ms) => ms > 0);
	const [lowMs, highMs] = [Math.min(...times) / 1.3, Math.max(...times) * 1.3];
	const x = scale([first.n, last.n], [plotSize.left + 14, plotSize.right - 14]);
	const y = scale([lowMs, highMs], [plotSize.bottom, plotSize.top]);
	const series = (id: PlotSeries["id"]): PlotSeries => {
		const { at, label } = fits[id];
		return {
			id,
			label: `${id === "candidate" ? "yours" : "reference"}: ${label}`,
			labelY: y(at(last.n)),
			marks: points.map((each) => ({ x: x(each.n), ...whisker(each, id, y) })),
			line: Array.from({ length: lineSteps + 1 }, (_, i) => {
				const n = first.n * (last.n / first.n) ** (i / lineSteps);
				return { x: x(n), y: y(at(n)) };
			}),
		};
	};
	return {
		xTicks: points.map(({ n }) => ({ x: x(n), label: shortSize(n) })),
		yTicks: timeTicks(lowMs, highMs).map((ms) => ({ y: y(ms), label: shortTime(ms) })),
		series: apart([series("candidate"), series("reference")]),
	};
}

/** 250 → "250", 16000 → "16k", 1500 → "1.5k" */
export function shortSize(n: number): string {
	return n < 1000
		? String(n)
		: n < 1e6
			? `${Number((n / 1000).toPrecision(3))}k`
			: `${Number((n / 1e6).toPrecision(3))}M`;
}

/** 0.05 → "0.05 ms" */
export function shortTime(ms: number): string {
	return l10n.t`${Number(ms.toPrecision(2))} ms`;
}

/** The class as a curve through the largest sizes, where its leading term shows; a bare power where it has no curve. */
function fitted(
	points: readonly MeasuredPoint[],
	of: "candidateMs" | "referenceMs",
	complexity: string,
	power: number,
): { readonly at: (n: number) => number; readonly label: string } {
	const parsed = parseComplexity(complexity);
	const curve = (parsed.ok ? curveOf(parsed.value) : null) ?? ((n: number) => n ** power);
	const factors = points.slice(-4).map((each) => each[of] / curve(each.n));
	const sorted = factors.filter((factor) => factor > 0).sort((a, b) => a - b);
	const factor = sorted[Math.floor(sorted.length / 2)] ?? 1;
	return { at: (n) => factor * curve(n), label: parsed.ok ? bare(complexity) : l10n.t`about n^${power.toFixed(1)}` };
}

function whisker(point: MeasuredPoint, id: PlotSeries["id"], y: (ms: number) => number) {
	const [shortest, upTo] =
		id === "candidate" ? [point.candidateMs, point.candidateUpToMs] : [point.referenceMs, point.referenceUpToMs];
	return { y: y(shortest), low: y(shortest), high: y(upTo) };
}

function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
	const span = Math.log(to / from);
	return (value: number): number => start + (Math.log(Math.max(value, from / 10) / from) / span) * (end - start);
}

/** 1, 2 and 5 of each decade while these are few, else the decades alone. */
function timeTicks(lowMs: number, highMs: number): readonly number[] {
	const decades = Array.from({ length: 16 }, (_, i) => 10 ** (i - 8));
	const within = (ms: number) => ms >= lowMs && ms <= highMs;
	const fine = decades.flatMap((ms) => [ms, 2 * ms, 5 * ms]).filter(within);
	return fine.length <= 6 ? fine : decades.filter(within);
}

/** Labels at the ends of the lines do not cover one another. */
function apart([one, other]: readonly [PlotSeries, PlotSeries]): readonly [PlotSeries, PlotSeries] {
	const missing = labelHeight - Math.abs(one.labelY - other.labelY);
	if (missing <= 0) return [one, other];
	const up = one.labelY <= other.labelY ? -missing / 2 : missing / 2;
	const shift = Math.max(0, plotSize.top + 6 - Math.min(one.labelY + up, other.labelY - up));
	return [
		{ ...one, labelY: one.labelY + up + shift },
		{ ...other, labelY: other.labelY - up + shift },
	];
}
