import type { Growth, GrowthPoint } from "./growth.ts";

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
	readonly points: readonly GrowthPoint[];
	/** "Python 3.12.1 (/usr/bin/python3)" */
	readonly runtime: string;
	readonly wallMs: number;
}
