// ---
// idea: takes the first item of every feed apart without asking whether there is one
// mistake: empty-input
// must_fail: ["fewer than wanted", "only empty feeds"]
// messages:
//   nudge: "What if a feed has no items at all?"
//   pointer: "next() of an empty feed has no value that could be taken apart."
//   name: "Empty input: done tells the end of a feed, also right at the beginning."
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
	if (n === 0) return [[], taken];
	for (const [feed, items] of feeds.entries()) {
		const [time, id] = items.next().value as [number, string];
		heads[feed] = [time, id];
		taken[feed] = 1;
	}
	let toAsk: number[] = [];
	while (releases.length < n) {
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
