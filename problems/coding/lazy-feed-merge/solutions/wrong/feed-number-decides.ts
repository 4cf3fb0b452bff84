// ---
// idea: looks for the smallest time and takes the first feed that has it
// mistake: tie-break
// must_fail: ["same time, ids decide", "two releases at one moment", "all at time 0", "capitals come first", "r10 before r2", "signs have their place"]
// messages:
//   nudge: "Two items have the same time. Which comes first?"
//   pointer: "Your search compares times, and the first feed wins when they are equal."
//   name: "Tie: (time, id) is the order; the number of the feed means nothing."
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

function isBefore([time]: [number, string], [otherTime]: [number, string]): boolean {
	return time < otherTime;
}
