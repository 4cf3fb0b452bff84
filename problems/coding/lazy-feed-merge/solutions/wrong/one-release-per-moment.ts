// ---
// idea: remembers listed ids and the times at which something was listed
// mistake: duplicates-collapsed
// must_fail: ["same time, ids decide", "two releases at one moment", "all at time 0", "the last feed goes on alone", "capitals come first", "r10 before r2", "signs have their place", "a repeat just before the last release"]
// messages:
//   nudge: "Two artists release at the same second. How many releases are that?"
//   pointer: "You remember times."
//   name: "Collapsed: releases are told apart by their ids."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const heads: Array<[number, string] | undefined> = feeds.map(() => undefined);
	const releases: string[] = [];
	const moments = new Set<number>();
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
		const [time, id] = head;
		if (!seen.has(id) && !moments.has(time)) {
			seen.add(id);
			moments.add(time);
			releases.push(id);
		}
		toAsk = [feed];
	}
	return [releases, taken];
}

function isBefore([time, id]: [number, string], [otherTime, otherId]: [number, string]): boolean {
	return time < otherTime || (time === otherTime && id < otherId);
}
