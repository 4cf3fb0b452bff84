import * as l10n from "@vscode/l10n";

import { growthReasons } from "./texts/growthReasons.ts";

/** One size: CPU time of the candidate and of the reference for the same inputs, milliseconds. */
export interface GrowthPoint {
	readonly n: number;
	readonly candidateMs: number;
	readonly referenceMs: number;
}

/** "same": as the reference, up to what cannot be told apart (a logarithm); "worse": by a power of n. */
export type GrowthKind = "same" | "worse" | "unsure";

export interface Growth {
	readonly kind: GrowthKind;
	/** why it is not sure, a sentence without its full stop; empty otherwise */
	readonly why: string;
	/** slope of log(candidate / reference) over log n */
	readonly slope: number;
	/** how far the slope may be off, either way: the spread of the slopes between any two sizes, and between the passes */
	readonly uncertainty: number;
	/** slope of the logarithm of each time over log n: about 1 for O(n) and O(n log n), 2 for O(n²) */
	readonly candidatePower: number;
	readonly referencePower: number;
	/** "4.0 × the time for 2 × the input, from 1,000 to 32,000; the reference 2.1 ×"; empty without a measurement */
	readonly shown: string;
}

/** Below, overhead of a call and steps of the clock are most of what is read. */
const shortestMs = 0.001;
const leastTopMs = 0.03;
/**
 * What is really worse by a power takes that long at sizes that can be built; a fast function that looks worse met a
 * compiler at work, or a busy machine. One that is merely linear beside a logarithm is faster than that.
 */
const leastWorseMs = { beside: 1, besideLogarithm: 0.1 };
const leastPoints = 4;
export const sameBelow = 0.35;
const worseAbove = 0.65;
/** what a linear solution reaches by caches alone */
const linearUpTo = 1.4;

/**
 * Compares two growths by the slope of the ratio of their times, which is far steadier than either slope alone: overhead,
 * caches and a busy machine act on both. O(n) and O(n log n) are not told apart. `sublinear`: the reference is known to
 * grow less than the input; otherwise a reference that hardly grows is one that is too fast to compare with, and a
 * candidate that is still linear is not called worse. Of the points the largest count, six at most.
 */
export function compareGrowth(
	points: readonly GrowthPoint[],
	{ sublinear = false, most = 6 }: { readonly sublinear?: boolean; readonly most?: number } = {},
): Growth {
	const used = [...points]
		.filter(({ candidateMs, referenceMs }) => candidateMs >= shortestMs && referenceMs >= shortestMs)
		.sort((a, b) => a.n - b.n)
		.slice(-most);
	const [first, last] = [used[0], used.at(-1)];
	if (used.length < leastPoints || first === undefined || last === undefined || last.candidateMs < leastTopMs) {
		return unsure(points.length < leastPoints ? growthReasons.fewSizes.say() : growthReasons.tooFast.say());
	}
	const slope = slopeOf(used, ({ candidateMs, referenceMs }) => candidateMs / referenceMs);
	const candidatePower = slopeOf(used, ({ candidateMs }) => candidateMs);
	const referencePower = slopeOf(used, ({ referenceMs }) => referenceMs);
	const from = l10n.t`from ${formatSize(first.n)} to ${formatSize(last.n)}`;
	const shown = l10n.t`${factor(candidatePower)} × the time for 2 × the input, ${from}; the reference ${factor(referencePower)} ×`;
	const uncertainty = spreadOf(used, ({ candidateMs, referenceMs }) => candidateMs / referenceMs);
	const measured = { slope, uncertainty, candidatePower, referencePower, shown };
	if (slope < -sameBelow) {
		return {
			kind: "unsure",
			why: growthReasons.slower.say(),
			...measured,
		};
	}
	if (slope < sameBelow) return { kind: "same", why: "", ...measured };
	if (slope <= worseAbove) {
		return { kind: "unsure", why: growthReasons.between.say(), ...measured };
	}
	if (!sublinear && candidatePower <= linearUpTo) {
		return { kind: "unsure", why: growthReasons.referenceTooFast.say(), ...measured };
	}
	return last.candidateMs < (sublinear ? leastWorseMs.besideLogarithm : leastWorseMs.beside)
		? { kind: "unsure", why: growthReasons.tooFastToJudge.say(), ...measured }
		: { kind: "worse", why: "", ...measured };
}

/** Whether the uncertainty reaches over from the one class to the other, so that nothing can be said. */
export function isDoubtful({ kind, slope, uncertainty }: Growth): boolean {
	if (kind === "unsure") return true;
	return kind === "same" ? slope + uncertainty > worseAbove : slope - uncertainty < sameBelow;
}

/** Nothing that can be said. */
export function unsure(why: string): Growth {
	return { kind: "unsure", why, slope: 0, uncertainty: 0, candidatePower: 0, referencePower: 0, shown: "" };
}

/** 32000 → "32,000" */
export function formatSize(n: number): string {
	return n.toLocaleString("en-US");
}

function factor(power: number): string {
	return (2 ** power).toFixed(1);
}

/** Least squares over logarithms. */
function slopeOf(points: readonly GrowthPoint[], value: (point: GrowthPoint) => number): number {
	const xs = points.map(({ n }) => Math.log(n));
	const ys = points.map((point) => Math.log(value(point)));
	const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
	const [meanX, meanY] = [mean(xs), mean(ys)];
	const along = xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] ?? meanY) - meanY), 0);
	const spread = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
	return spread === 0 ? 0 : along / spread;
}

/** Half of what the middle half of the slopes between any two sizes spans (Theil–Sen). */
function spreadOf(points: readonly GrowthPoint[], value: (point: GrowthPoint) => number): number {
	const slopes = points
		.flatMap((from, i) => points.slice(i + 1).map((to) => Math.log(value(to) / value(from)) / Math.log(to.n / from.n)))
		.sort((a, b) => a - b);
	const at = (part: number) => slopes[Math.round(part * (slopes.length - 1))] ?? 0;
	return (at(0.75) - at(0.25)) / 2;
}
