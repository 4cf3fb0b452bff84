// ---
// idea: adds half a cent to every exact share and rounds down
// mistake: rounding-each-part
// must_fail: [one cent too many for three, half a cent each, fewer cents than holders, rounded up five times, six cents left for seven, four tenths twice, ids in order of their text, a capital decides, three claims for two cents]
// messages:
//   nudge: "Add up what you hand out. Is it always the pool?"
//   pointer: "Try 5 cents for two holders with equal streams."
//   name: "Rounding each part: single roundings do not know of each other, so cents appear or vanish. Round everybody down, then hand out what is left one by one."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	for (const [holder, count] of sharing) {
		const twice = 2n * BigInt(poolCents) * BigInt(count);
		cents.set(holder, Number((twice + total) / (2n * total)));
	}
	return cents;
}
