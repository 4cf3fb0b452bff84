import type { Growth, GrowthPoint } from "./growth.ts";

/** One size, with what the slowest pass took at its best: how steady the machine was. */
export interface MeasuredPoint extends GrowthPoint {
	readonly candidateUpToMs: number;
	readonly referenceUpToMs: number;
}

/** A measured growth beside the reference's. It never fails a solution: the largest cases do. */
export interface GrowthReport extends Growth {
	/** "O(n²)"; "not sure" when it is not */
	readonly measured: string;
	/** class of the accepted solutions: "O(n log n)" */
	readonly accepted: string;
	readonly tooSlow: boolean;
	/** file of the accepted solution that was measured beside it; empty when none was */
	readonly reference: string;
	/** shortest times, by size */
	readonly points: readonly MeasuredPoint[];
	/** "Python 3.12.1 (/usr/bin/python3)" */
	readonly runtime: string;
	readonly wallMs: number;
}
