// ---
// idea: fills a queue of two items for each feed and keeps it full
// mistake: unbounded-state
// must_fail: ["multiples of two and of three", "one release wanted", "one feed", "one feed, repeats in it", "the same release in every feed, one wanted", "feeds that do not overlap", "feeds in turns would be wrong", "capitals come first", "r10 before r2", "the last release repeats in other feeds", "a repeat just before the last release"]
// messages:
//   nudge: "How many unread items of a feed do you need to find the next release?"
//   pointer: "Count the items taken from each feed when the first release is found."
//   name: "More taken than needed: the head of each feed is enough, for the feeds are sorted."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const waiting: Array<Array<[number, string]>> = feeds.map(() => []);
	const releases: string[] = [];
	const seen = new Set<string>();
	const ask = (feed: number): void => {
		const next = feeds[feed]?.next();
		if (!next || next.done) return;
		taken[feed] = (taken[feed] ?? 0) + 1;
		waiting[feed]?.push(next.value);
	};
	const earliest = (): number => {
		let best = -1;
		for (const [feed, [head]] of waiting.entries()) {
			const other = waiting[best]?.[0];
			if (head && (!other || isBefore(head, other))) best = feed;
		}
		return best;
	};
	let toAsk = [...feeds.keys(), ...feeds.keys()];
	while (releases.length < n) {
		for (const feed of toAsk) ask(feed);
		const feed = earliest();
		const head = waiting[feed]?.shift();
		if (!head) break;
		const [, id] = head;
		if (!seen.has(id)) {
			seen.add(id);
			releases.push(id);
		}
		toAsk = [feed];
	}
	return [releases, taken];
}

function isBefore([time, id]: [number, string], [otherTime, otherId]: [number, string]): boolean {
	return time < otherTime || (time === otherTime && id < otherId);
}
