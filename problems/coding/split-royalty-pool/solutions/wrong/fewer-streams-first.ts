// ---
// idea: rounds every share up and takes cents back, between equal gains from the larger holder
// mistake: tie-break
// must_fail: [half a cent each, four tenths twice, "streams before id, id last"]
// messages:
//   nudge: "Two holders lost the same fraction. Who comes first?"
//   pointer: "Follow the second example: both lose half a cent."
//   name: "Tie-break: more streams come first; this code prefers fewer."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	let excess = -poolCents;
	const gains = sharing.map(([holder, count]) => {
		const exact = BigInt(poolCents) * BigInt(count);
		const up = (exact + total - 1n) / total;
		excess += Number(up);
		cents.set(holder, Number(up));
		return { holder, count, up: Number(up), gain: Number(up * total - exact) };
	});
	gains.sort((a, b) => b.gain - a.gain || b.count - a.count || (a.holder > b.holder ? -1 : 1));
	for (const { holder, up } of gains.slice(0, excess)) cents.set(holder, up - 1);
	return cents;
}
