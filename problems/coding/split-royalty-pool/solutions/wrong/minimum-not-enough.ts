// ---
// idea: passes over everybody who does not have more than the minimum
// mistake: boundary-strict-vs-inclusive
// must_fail: [one cent too many for three, half a cent each, one below the minimum and one exactly there, fewer cents than holders, one holder takes all, a stream at the minimum beside one below, rounded up five times, six cents left for seven, nothing is left, ids in order of their text, a capital decides]
// messages:
//   nudge: "What does the statement say about exactly the minimum?"
//   pointer: "Try a single holder with exactly the minimum."
//   name: "Strict or inclusive: count >= minStreams takes part; this code asks for more."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map<string, number>();
	let total = 0n;
	for (const [holder, count] of streams) {
		cents.set(holder, 0);
		if (count > minStreams) total += BigInt(count);
	}
	if (total === 0n) return cents;
	let excess = -poolCents;
	const gains: { holder: string; count: number; up: number; gain: bigint }[] = [];
	for (const [holder, count] of streams) {
		if (count <= minStreams) continue;
		const exact = BigInt(poolCents) * BigInt(count);
		const up = (exact + total - 1n) / total;
		cents.set(holder, Number(up));
		excess += Number(up);
		gains.push({ holder, count, up: Number(up), gain: up * total - exact });
	}
	gains.sort((a, b) => Number(b.gain - a.gain) || a.count - b.count || (a.holder > b.holder ? -1 : 1));
	for (const { holder, up } of gains.slice(0, excess)) cents.set(holder, up - 1);
	return cents;
}
