// ---
// idea: rounds up for all holders and takes the excess back, without a look at the minimum
// mistake: filter-missing
// must_fail: [one below the minimum and one exactly there, nobody reaches the minimum, one of three takes all, a stream at the minimum beside one below]
// messages:
//   nudge: "Which of the arguments have you not used?"
//   pointer: "In the third example one holder is below the minimum."
//   name: "Filter missing: holders below minStreams get 0 and their streams count nowhere."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, _minStreams: number): Map<string, number> {
	const total = BigInt([...streams.values()].reduce((sum, count) => sum + count, 0));
	if (total === 0n) return new Map([...streams.keys()].map((holder) => [holder, 0]));
	const shares = [...streams].map(([holder, count]) => {
		const exact = BigInt(poolCents) * BigInt(count);
		const up = (exact + total - 1n) / total;
		return { holder, count, up: Number(up), gain: Number(up * total - exact) };
	});
	shares.sort((a, b) => b.gain - a.gain || a.count - b.count || (a.holder > b.holder ? -1 : 1));
	const excess = shares.reduce((sum, { up }) => sum + up, 0) - poolCents;
	return new Map(shares.map(({ holder, up }, place) => [holder, place < excess ? up - 1 : up]));
}
