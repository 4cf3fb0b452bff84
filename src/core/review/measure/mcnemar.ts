/** Two reviewers on the same flaws. */
export interface Paired {
	/** flaws that both were shown */
	readonly pairs: number;
	/** flaws that only the first found, and only the second */
	readonly onlyFirst: number;
	readonly onlySecond: number;
	/**
	 * Exact two-sided p of McNemar's test: how likely a split at least so uneven is, were both equally good. 1 where they
	 * agree on everything.
	 */
	readonly p: number;
}

/** Compares reviewers (or two wordings of one prompt) pair by pair; flaws that only one of them was shown are left out. */
export function mcnemar(first: ReadonlyMap<string, boolean>, second: ReadonlyMap<string, boolean>): Paired {
	let pairs = 0;
	let onlyFirst = 0;
	let onlySecond = 0;
	for (const [flaw, found] of first) {
		const other = second.get(flaw);
		pairs += other === undefined ? 0 : 1;
		if (other !== undefined && other !== found) {
			onlyFirst += found ? 1 : 0;
			onlySecond += found ? 0 : 1;
		}
	}
	const uneven = onlyFirst + onlySecond;
	const tail = atMost(Math.min(onlyFirst, onlySecond), uneven);
	return { pairs, onlyFirst, onlySecond, p: Math.min(1, 2 * tail) };
}

/** P(at most `most` heads in `tosses` fair tosses) */
function atMost(most: number, tosses: number): number {
	let ways = 0.5 ** tosses;
	let sum = ways;
	for (let heads = 1; heads <= most; heads++) {
		ways *= (tosses - heads + 1) / heads;
		sum += ways;
	}
	return sum;
}
