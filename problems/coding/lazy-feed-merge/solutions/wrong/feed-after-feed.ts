// ---
// idea: reads each feed until it ends or enough is found
// mistake: unsorted-input-assumed
// must_fail: ["multiples of two and of three", "same time, ids decide", "one release wanted", "the same release in every feed", "the same release in every feed, one wanted", "announced again later", "n counts releases, not items", "two releases at one moment", "all at time 0", "the last feed goes on alone", "feeds that do not overlap", "feeds in turns would be wrong"]
// messages:
//   nudge: "The second feed has an older release than the first. When do you see it?"
//   pointer: "You read the feeds one after the other."
//   name: "Not in order: each feed is sorted, all together are not. Compare the heads of all feeds."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const releases = new Set<string>();
	const taken = feeds.map((feed) => {
		let count = 0;
		while (releases.size < n) {
			const next = feed.next();
			if (next.done) break;
			count++;
			releases.add(next.value[1]);
		}
		return count;
	});
	return [[...releases], taken];
}
