// ---
// idea: reads all feeds to their ends and sorts
// mistake: unbounded-state
// must_fail: ["multiples of two and of three", "nothing wanted", "one release wanted", "one feed", "one feed, repeats in it", "the same release in every feed, one wanted", "feeds that do not overlap", "feeds in turns would be wrong", "capitals come first", "r10 before r2", "the last release repeats in other feeds", "a repeat just before the last release"]
// messages:
//   nudge: "How many items do you take from a feed that never ends?"
//   pointer: "Spreading a feed into an array wants to see everything first."
//   name: "More taken than needed: with an endless feed this never returns. Keep one item of each feed and ask a feed again only when its item is used."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const lists = feeds.map((feed) => [...feed]);
	const items = lists.flat().sort((one, other) => one[0] - other[0] || (one[1] < other[1] ? -1 : 1));
	const releases = [...new Set(items.map(([, id]) => id))].slice(0, n);
	return [releases, lists.map((list) => list.length)];
}
