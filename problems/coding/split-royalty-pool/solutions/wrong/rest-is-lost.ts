// ---
// idea: takes whole cents for each holder in turn and returns them as they are
// mistake: rounding-each-part
// must_fail: [one cent too many for three, half a cent each, a minimum of zero, fewer cents than holders, "fewer cents than holders, uneven", one cent for two, a stream at the minimum beside one below, the smallest holder loses most, "the fraction counts, not its part of the share", rounded up five times, six cents left for seven, four tenths twice, ids in order of their text, a capital decides, "streams before id, id last", three claims for two cents]
// messages:
//   nudge: "Add up what you hand out. Is it always the pool?"
//   pointer: "Split 100 cents among three equal holders. What became of the last cent?"
//   name: "Rounding each part: rounding down leaves up to one cent a holder in the pool. Those cents have to go out too, to the largest remainders."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	let total = 0;
	for (const count of streams.values()) if (count >= minStreams) total += count;
	const cents = new Map<string, number>();
	for (const [holder, count] of streams) {
		const shares = count >= minStreams && total > 0;
		cents.set(holder, shares ? Number((BigInt(poolCents) * BigInt(count)) / BigInt(total)) : 0);
	}
	return cents;
}
