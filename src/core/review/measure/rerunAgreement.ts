/** Whether a reviewer says the same of the same text twice. */
export interface RerunAgreement {
	/** share of pairs of runs with the same verdict, 0 to 1; null: no item was judged twice */
	readonly raw: number | null;
	/**
	 * Krippendorff's α for named categories: 1 agreement, 0 what chance gives. Null where every verdict is the same, since
	 * nothing then tells agreement from a reviewer that always says one thing.
	 */
	readonly alpha: number | null;
	/** items that were judged at least twice */
	readonly items: number;
}

/** `units`: for each item of each text the verdicts of its runs, those that are missing left out. */
export function rerunAgreement(units: readonly (readonly string[])[]): RerunAgreement {
	const paired = units.filter((verdicts) => verdicts.length >= 2);
	const totals = new Map<string, number>();
	let values = 0;
	let disagreement = 0;
	let samePairs = 0;
	let pairs = 0;
	for (const verdicts of paired) {
		const counts = countsOf(verdicts);
		let same = 0;
		for (const [verdict, count] of counts) {
			totals.set(verdict, (totals.get(verdict) ?? 0) + count);
			same += count * (count - 1);
		}
		const all = verdicts.length * (verdicts.length - 1);
		values += verdicts.length;
		disagreement += (all - same) / (verdicts.length - 1);
		samePairs += same;
		pairs += all;
	}
	const sameByChance = [...totals.values()].reduce((sum, count) => sum + count * (count - 1), 0);
	const expected = values * (values - 1) - sameByChance;
	return {
		raw: pairs === 0 ? null : samePairs / pairs,
		alpha: expected === 0 ? null : 1 - ((values - 1) * disagreement) / expected,
		items: paired.length,
	};
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}
