// ---
// idea: sorts the claims upwards by what was lost and serves the first
// mistake: wrong-choice
// must_fail: [a minimum of zero, "fewer cents than holders, uneven", one cent for two, a stream at the minimum beside one below, the smallest holder loses most, "the fraction counts, not its part of the share", four tenths twice, three claims for two cents]
// messages:
//   nudge: "Who has lost most by being rounded down?"
//   pointer: "Sort order: is your first claim the largest fraction or the smallest?"
//   name: "Wrong choice: the order of fractions is turned round; the largest comes first."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const claims: { holder: string; count: number; lost: bigint }[] = [];
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	let left = poolCents;
	for (const [holder, count] of sharing) {
		const exact = BigInt(poolCents) * BigInt(count);
		cents.set(holder, Number(exact / total));
		left -= Number(exact / total);
		claims.push({ holder, count, lost: exact % total });
	}
	claims.sort((a, b) => Number(a.lost - b.lost) || b.count - a.count || (a.holder < b.holder ? -1 : 1));
	for (const { holder } of claims.slice(0, left)) cents.set(holder, (cents.get(holder) ?? 0) + 1);
	return cents;
}
