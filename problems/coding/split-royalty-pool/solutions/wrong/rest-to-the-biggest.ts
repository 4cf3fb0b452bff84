// ---
// idea: sorts the holders by streams and lets the largest have the cents left over
// mistake: wrong-choice
// must_fail: [a stream at the minimum beside one below, the smallest holder loses most]
// messages:
//   nudge: "Who has lost most by being rounded down?"
//   pointer: "A holder whose share is a whole number has lost nothing. Do you give such a one a cent?"
//   name: "Wrong choice: streams only decide between equal fractions. The cents left over go by the lost fraction, largest first."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	sharing.sort(([a, aCount], [b, bCount]) => bCount - aCount || (a < b ? -1 : 1));
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	const wholes = sharing.map(([, count]) => Number((BigInt(poolCents) * BigInt(count)) / total));
	const left = poolCents - wholes.reduce((sum, whole) => sum + whole, 0);
	for (const [place, [holder]] of sharing.entries()) {
		cents.set(holder, (wholes[place] ?? 0) + (place < left ? 1 : 0));
	}
	return cents;
}
