// ---
// idea: looks for the one holder who lost most and gives the whole rest there
// mistake: wrong-choice
// must_fail: [fewer cents than holders, "fewer cents than holders, uneven", rounded up five times, six cents left for seven, ids in order of their text, "streams before id, id last", three claims for two cents]
// messages:
//   nudge: "How many cents are left after everybody was rounded down, and how many does one holder get of them?"
//   pointer: "Try 13 cents for seven equal holders."
//   name: "Wrong choice: all the rest goes to one. The cents left over go out one each, down the list of claims."
// ---
export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const sharing = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(sharing.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	let left = poolCents;
	let best = { holder: "", count: -1, whole: 0, lost: -1n };
	for (const [holder, count] of sharing) {
		const exact = BigInt(poolCents) * BigInt(count);
		const whole = Number(exact / total);
		const lost = exact % total;
		cents.set(holder, whole);
		left -= whole;
		const more = lost > best.lost || (lost === best.lost && count > best.count);
		const equal = lost === best.lost && count === best.count;
		if (more || (equal && holder < best.holder)) best = { holder, count, whole, lost };
	}
	cents.set(best.holder, best.whole + left);
	return cents;
}
