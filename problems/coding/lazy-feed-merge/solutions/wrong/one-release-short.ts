// ---
// idea: stops when the place before the last is filled
// mistake: off-by-one
// must_fail: ["multiples of two and of three", "same time, ids decide", "one feed", "one feed, all of it", "one feed, repeats in it", "the same release in every feed", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "two releases at one moment", "all at time 0", "a feed ends early"]
// messages:
//   nudge: "How many releases do you return?"
//   pointer: "Look at the bound of your loop."
//   name: "Off by one: go on while fewer than n releases are listed."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const heads: Array<[number, string] | undefined> = feeds.map(() => undefined);
	const releases: string[] = [];
	const seen = new Set<string>();
	const ask = (feed: number): void => {
		const next = feeds[feed]?.next();
		if (!next || next.done) return;
		taken[feed] = (taken[feed] ?? 0) + 1;
		heads[feed] = next.value;
	};
	const earliest = (): number => {
		let best = -1;
		for (const [feed, head] of heads.entries()) {
			const other = heads[best];
			if (head && (!other || isBefore(head, other))) best = feed;
		}
		return best;
	};
	let toAsk = [...feeds.keys()];
	while (releases.length < Math.max(n - 1, Math.min(n, 1))) {
		for (const feed of toAsk) ask(feed);
		const feed = earliest();
		const head = heads[feed];
		if (!head) break;
		heads[feed] = undefined;
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
