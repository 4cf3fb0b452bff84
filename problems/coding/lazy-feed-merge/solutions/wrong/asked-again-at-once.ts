// ---
// idea: takes the next item of a feed as soon as one has left it
// mistake: off-by-one
// must_fail: ["multiples of two and of three", "one release wanted", "one feed", "one feed, repeats in it", "the same release in every feed, one wanted", "feeds that do not overlap", "capitals come first", "r10 before r2", "the last release repeats in other feeds", "a repeat just before the last release"]
// messages:
//   nudge: "The n-th release is found. What does your loop do next?"
//   pointer: "You refill before you ask whether anything more is wanted."
//   name: "One item too many: refill at the beginning of the next round, when another release is really wanted."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const heads = new Map<number, [number, string]>();
	const releases = new Set<string>();
	let toAsk = [...feeds.keys()];
	while (n > 0 && (releases.size < n || toAsk.length > 0)) {
		for (const feed of toAsk) {
			const next = feeds[feed]?.next();
			if (!next || next.done) continue;
			taken[feed] = (taken[feed] ?? 0) + 1;
			heads.set(feed, next.value);
		}
		toAsk = [];
		if (releases.size === n) break;
		let first: number | undefined;
		for (const [feed, [time, id]] of heads) {
			const [bestTime, bestId] = heads.get(first ?? -1) ?? [Number.POSITIVE_INFINITY, ""];
			const equal = time === bestTime && id === bestId;
			if (time < bestTime || (time === bestTime && id < bestId) || (equal && feed < (first ?? 0))) first = feed;
		}
		if (first === undefined) break;
		releases.add(heads.get(first)?.[1] ?? "");
		heads.delete(first);
		toAsk = [first];
	}
	return [[...releases], taken];
}
