// ---
// idea: gives everybody who takes part the same number of cents, the first ones a cent more
// mistake: wrong-denominator
// must_fail: [half a cent each, one below the minimum and one exactly there, a minimum of zero, "fewer cents than holders, uneven", a stream at the minimum beside one below, the smallest holder loses most, "the fraction counts, not its part of the share", nothing is left, four tenths twice, "streams before id, id last"]
// messages:
//   nudge: "What is a share proportional to?"
//   pointer: "Follow the second example: one holder has three times the streams of the other."
//   name: "Wrong denominator: the pool is divided by the number of holders. A share is poolCents * s / T with the streams s of the holder and their sum T."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	if (!sharing.some(([, count]) => count > 0)) return cents;
	sharing.sort(([a, aCount], [b, bCount]) => bCount - aCount || (a < b ? -1 : 1));
	const each = Math.floor(poolCents / sharing.length);
	const rest = poolCents % sharing.length;
	for (const [place, [holder]] of sharing.entries()) cents.set(holder, place < rest ? each + 1 : each);
	return cents;
}
