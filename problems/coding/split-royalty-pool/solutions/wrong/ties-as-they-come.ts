// ---
// idea: compares fractions and streams, and nothing after that
// mistake: tie-break
// must_fail: [fewer cents than holders, ids in order of their text, a capital decides, three claims for two cents]
// messages:
//   nudge: "Fractions and streams are equal. What decides then?"
//   pointer: "Give the map in another order. May the result change?"
//   name: "Tie-break: sort is stable and keeps the order of the map. The last key has to be the id."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	const claims = sharing.map(([holder, count]) => {
		const exact = BigInt(poolCents) * BigInt(count);
		return { holder, count, whole: Number(exact / total), lost: Number(exact % total) };
	});
	let left = poolCents - claims.reduce((sum, { whole }) => sum + whole, 0);
	claims.sort((a, b) => b.lost - a.lost || b.count - a.count);
	for (const { holder, whole } of claims) {
		cents.set(holder, left > 0 ? whole + 1 : whole);
		left--;
	}
	return cents;
}
