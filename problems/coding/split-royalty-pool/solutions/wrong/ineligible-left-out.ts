// ---
// idea: begins the result with those who reach the minimum and never adds the others
// mistake: zero-rows
// must_fail: [one cent too many for three, one below the minimum and one exactly there, nobody reaches the minimum, one of three takes all, a stream at the minimum beside one below]
// messages:
//   nudge: "Who stands in the result?"
//   pointer: "Compare the number of holders you get with the number you return."
//   name: "Zero rows: a holder below the minimum belongs into the result with 0 cents."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map<string, number>();
	let total = 0n;
	for (const [holder, count] of streams) {
		if (count < minStreams) continue;
		cents.set(holder, 0);
		total += BigInt(count);
	}
	if (total === 0n) return cents;
	let excess = -poolCents;
	const gains: { holder: string; count: number; gain: bigint }[] = [];
	for (const holder of cents.keys()) {
		const count = streams.get(holder) ?? 0;
		const exact = BigInt(poolCents) * BigInt(count);
		const up = (exact + total - 1n) / total;
		cents.set(holder, Number(up));
		excess += Number(up);
		gains.push({ holder, count, gain: up * total - exact });
	}
	gains.sort((a, b) => Number(b.gain - a.gain) || a.count - b.count || (a.holder > b.holder ? -1 : 1));
	for (const { holder } of gains.slice(0, excess)) cents.set(holder, (cents.get(holder) ?? 0) - 1);
	return cents;
}
