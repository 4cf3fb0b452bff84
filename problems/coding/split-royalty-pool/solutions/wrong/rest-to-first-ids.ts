// ---
// idea: goes through the ids in alphabetical order and adds a cent to each until the rest is used up
// mistake: wrong-choice
// must_fail: [half a cent each, a minimum of zero, "fewer cents than holders, uneven", one cent for two, the smallest holder loses most, "the fraction counts, not its part of the share", four tenths twice, "streams before id, id last"]
// messages:
//   nudge: "Who has lost most by being rounded down?"
//   pointer: "Print each holder's lost fraction next to the extra cent you give."
//   name: "Wrong choice: the cents left over go by the lost fraction, largest first. Ids only decide between equals."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	let left = poolCents;
	for (const [holder, count] of sharing) {
		const whole = Number((BigInt(poolCents) * BigInt(count)) / total);
		cents.set(holder, whole);
		left -= whole;
	}
	const ids = sharing.map(([holder]) => holder).toSorted();
	for (const holder of ids.slice(0, left)) cents.set(holder, (cents.get(holder) ?? 0) + 1);
	return cents;
}
