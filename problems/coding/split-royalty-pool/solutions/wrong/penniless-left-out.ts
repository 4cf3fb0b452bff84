// ---
// idea: writes down only those who receive a cent or more
// mistake: zero-rows
// must_fail: [one cent too many for three, one below the minimum and one exactly there, nobody reaches the minimum, all take part and nobody has a stream, a minimum of zero, an empty pool, fewer cents than holders, "fewer cents than holders, uneven", one cent for two, one of three takes all, a stream at the minimum beside one below, "the fraction counts, not its part of the share", four tenths twice, ids in order of their text, a capital decides, "streams before id, id last"]
// messages:
//   nudge: "Who stands in the result?"
//   pointer: "Split 2 cents among four holders. How many entries must the result have?"
//   name: "Zero rows: every holder of the input stands in the result, also with 0 cents."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const paid = new Map<string, number>();
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return paid;
	const claims = sharing.map(([holder, count]) => {
		const exact = BigInt(poolCents) * BigInt(count);
		return { holder, count, whole: Number(exact / total), remainder: Number(exact % total) };
	});
	claims.sort((a, b) => b.remainder - a.remainder || b.count - a.count || (a.holder < b.holder ? -1 : 1));
	const left = poolCents - claims.reduce((sum, { whole }) => sum + whole, 0);
	for (const [place, { holder, whole }] of claims.entries()) {
		const amount = place < left ? whole + 1 : whole;
		if (amount > 0) paid.set(holder, amount);
	}
	return paid;
}
