/** How many of how many; nothing was measured where `all` is 0. */
export interface Proportion {
	readonly hits: number;
	readonly all: number;
}

/** 0 to 1; null: nothing was measured. */
export function shareOf({ hits, all }: Proportion): number | null {
	return all === 0 ? null : hits / all;
}

/**
 * Wilson's score interval at 95 %, as shares of 1: right for small counts and near 0 and 1, where hits ± 2 deviations is
 * not. 51 of 60: .74 to .92. Null: nothing was measured. (E. B. Wilson, JASA 22, 1927.)
 */
export function wilsonInterval({ hits, all }: Proportion): readonly [low: number, high: number] | null {
	if (all === 0) {
		return null;
	}
	const z = 1.959963984540054;
	const share = hits / all;
	const spread = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
	const middle = share + z ** 2 / (2 * all);
	const scale = 1 + z ** 2 / all;
	return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

export function proportionOf(outcomes: readonly boolean[]): Proportion {
	return { hits: outcomes.filter(Boolean).length, all: outcomes.length };
}
