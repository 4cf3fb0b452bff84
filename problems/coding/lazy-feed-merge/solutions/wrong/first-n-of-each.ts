// ---
// idea: merges the first n items of all feeds
// mistake: unbounded-state
// must_fail: ["multiples of two and of three", "one feed, repeats in it", "n counts releases, not items", "feeds that do not overlap", "feeds in turns would be wrong", "capitals come first", "r10 before r2", "the last release repeats in other feeds", "a repeat just before the last release"]
// messages:
//   nudge: "You want ten releases from ten thousand feeds. How many items do you take?"
//   pointer: "n items of each feed are more than needed, and with repeats they may be too few."
//   name: "More taken than needed: one look-ahead for each feed is enough."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const firsts = feeds.map((feed) => {
		const items: Array<[number, string]> = [];
		while (items.length < n) {
			const next = feed.next();
			if (next.done) break;
			items.push(next.value);
		}
		return items;
	});
	const all = firsts.flat().sort(([time, id], [otherTime, otherId]) => time - otherTime || (id < otherId ? -1 : Number(id > otherId)));
	const releases = new Set<string>();
	for (const [, id] of all) if (releases.size < n) releases.add(id);
	return [[...releases], firsts.map(({ length }) => length)];
}
