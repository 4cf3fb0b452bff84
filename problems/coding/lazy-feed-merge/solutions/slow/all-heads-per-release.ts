// ---
// idea: looks at the heads of all feeds for each release
// cost: O((n + repeats) · k)
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How many heads does your code look at to find the next release?"
//   pointer: "Of ten thousand heads only one has changed since the last release."
//   name: "Hidden quadratic: O(n · k). A heap gives the earliest head in O(log k)."
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
		let first: number | undefined;
		for (const [feed, [time, id]] of heads) {
			const best = first === undefined ? undefined : heads.get(first);
			if (!best || time < best[0] || (time === best[0] && id < best[1])) first = feed;
		}
		if (first === undefined) break;
		releases.add(heads.get(first)?.[1] ?? "");
		heads.delete(first);
		toAsk = [first];
	}
	return [[...releases], taken];
}
