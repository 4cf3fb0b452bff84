// ---
// idea: compares ids by the rules of a language
// mistake: text-order
// must_fail: ["capitals come first", "signs have their place"]
// messages:
//   nudge: "Which comes first at the same time, C or a?"
//   pointer: "localeCompare puts words in the order of a dictionary for people."
//   name: "Text order: compare with <; then capitals come before small letters."
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
			if (!best || time < best[0] || (time === best[0] && id.localeCompare(best[1]) < 0)) first = feed;
		}
		if (first === undefined) break;
		releases.add(heads.get(first)?.[1] ?? "");
		heads.delete(first);
		toAsk = [first];
	}
	return [[...releases], taken];
}
