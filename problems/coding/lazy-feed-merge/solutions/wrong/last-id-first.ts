// ---
// idea: keeps the heads in a map and takes the largest id of the earliest time
// mistake: tie-break
// must_fail: ["same time, ids decide", "two releases at one moment", "all at time 0", "the last feed goes on alone", "capitals come first", "r10 before r2", "signs have their place", "a repeat just before the last release"]
// messages:
//   nudge: "Two items have the same time. Which comes first?"
//   pointer: "Look at the second example: crow and dove."
//   name: "Tie: the smaller id comes first."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const heads = new Map<number, [number, string]>();
	const releases = new Set<string>();
	let toAsk = [...feeds.keys()];
	while (releases.size < n) {
		for (const feed of toAsk) {
			const next = feeds[feed]?.next();
			if (!next || next.done) continue;
			taken[feed] = (taken[feed] ?? 0) + 1;
			heads.set(feed, next.value);
		}
		let first: [number, [number, string]] | undefined;
		for (const [feed, [time, id]] of heads) {
			const [bestTime, bestId] = first?.[1] ?? [Number.POSITIVE_INFINITY, ""];
			if (time < bestTime || (time === bestTime && id > bestId)) first = [feed, [time, id]];
		}
		if (first === undefined) break;
		const [feed, [, id]] = first;
		heads.delete(feed);
		releases.add(id);
		toAsk = [feed];
	}
	return [[...releases], taken];
}
