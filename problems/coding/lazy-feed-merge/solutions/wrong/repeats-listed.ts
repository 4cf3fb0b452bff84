// ---
// idea: adds the id of every item to the list
// mistake: duplicates-counted
// must_fail: ["multiples of two and of three", "fewer than wanted", "one feed, repeats in it", "the same release in every feed", "announced again later", "announced again much later, in another feed", "n counts releases, not items", "a repeat just before the last release"]
// messages:
//   nudge: "A release is announced by three feeds. How often do you list it?"
//   pointer: "Nothing in your loop remembers what has been listed."
//   name: "Repeats: keep a set of listed ids and skip an item whose id is in it."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const heads: Array<[number, string] | undefined> = feeds.map(() => undefined);
	const releases: string[] = [];
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
		releases.push(id);
		toAsk = [feed];
	}
	return [releases, taken];
}

function isBefore([time, id]: [number, string], [otherTime, otherId]: [number, string]): boolean {
	return time < otherTime || (time === otherTime && id < otherId);
}
