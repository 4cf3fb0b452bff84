// ---
// idea: goes round the feeds that have not ended and takes one item from each
// mistake: unsorted-input-assumed
// must_fail: ["multiples of two and of three", "same time, ids decide", "one release wanted", "the same release in every feed", "the same release in every feed, one wanted", "announced again later", "announced again much later, in another feed", "two releases at one moment", "all at time 0", "the last feed goes on alone", "feeds that do not overlap", "feeds in turns would be wrong"]
// messages:
//   nudge: "The first feed has five old releases, the second one new one. What comes second?"
//   pointer: "Your feeds take turns, whatever the times are."
//   name: "Not in order: compare the heads of all feeds and take the earliest."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const releases = new Set<string>();
	let open = [...feeds.entries()];
	while (open.length > 0 && releases.size < n) {
		const ended = new Set<number>();
		for (const [number, feed] of open) {
			if (releases.size === n) break;
			const next = feed.next();
			if (next.done) ended.add(number);
			else {
				taken[number] = (taken[number] ?? 0) + 1;
				releases.add(next.value[1]);
			}
		}
		open = open.filter(([number]) => !ended.has(number));
	}
	return [[...releases], taken];
}
