// ---
// idea: replaces the earliest item by the next of its feed, and lists it only if there was a next one
// mistake: last-item-lost
// must_fail: ["multiples of two and of three", "fewer than wanted", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "all at time 0", "a feed ends early", "the last feed goes on alone", "feeds that do not overlap", "capitals come first", "r10 before r2", "signs have their place"]
// messages:
//   nudge: "A feed hands out its last item. Is it listed?"
//   pointer: "You ask for the next item before you list the one you have, and give up when there is none."
//   name: "Last item lost: list the item first, then ask the feed again."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const heads: Array<[number, string] | undefined> = feeds.map(() => undefined);
	const releases: string[] = [];
	const seen = new Set<string>();
	const ask = (feed: number): boolean => {
		const next = feeds[feed]?.next();
		heads[feed] = next && !next.done ? next.value : undefined;
		if (heads[feed] === undefined) return false;
		taken[feed] = (taken[feed] ?? 0) + 1;
		return true;
	};
	const earliest = (): number => {
		let best = -1;
		for (const [feed, head] of heads.entries()) {
			const other = heads[best];
			if (head && (!other || isBefore(head, other))) best = feed;
		}
		return best;
	};
	if (n > 0) for (const feed of feeds.keys()) ask(feed);
	while (releases.length < n) {
		const feed = earliest();
		const head = heads[feed];
		if (!head) break;
		const [, id] = head;
		const isLast = releases.length + 1 === n && !seen.has(id);
		if (!isLast && !ask(feed)) continue;
		if (!seen.has(id)) {
			seen.add(id);
			releases.push(id);
		}
	}
	return [releases, taken];
}

function isBefore([time, id]: [number, string], [otherTime, otherId]: [number, string]): boolean {
	return time < otherTime || (time === otherTime && id < otherId);
}
