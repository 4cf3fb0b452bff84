// ---
// idea: leaves the loop when some feed has no next item
// mistake: partial-result
// must_fail: ["multiples of two and of three", "fewer than wanted", "no feeds", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "all at time 0", "a feed ends early", "the last feed goes on alone", "feeds that do not overlap", "capitals come first", "r10 before r2"]
// messages:
//   nudge: "One feed ends. What about the others?"
//   pointer: "Your loop leaves as soon as next() finds nothing."
//   name: "Partial result: a feed that has ended is not asked again; the merge ends when all have ended."
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
		if (heads.includes(undefined)) break;
		const feed = earliest();
		const [, id] = heads[feed] as [number, string];
		heads[feed] = undefined;
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
