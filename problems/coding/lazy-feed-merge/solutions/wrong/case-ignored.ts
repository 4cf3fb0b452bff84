// ---
// idea: compares small letters first and the ids themselves only when these are equal
// mistake: text-order
// must_fail: ["capitals come first", "signs have their place"]
// messages:
//   nudge: "Which comes first at the same time, C or a?"
//   pointer: "The statement compares character by character. Where do capitals stand?"
//   name: "Text order: capitals come before small letters, so plain comparison of the texts is right."
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

function isBefore([time, id]: [number, string], [otherTime, otherId]: [number, string]): boolean {
	if (time !== otherTime) return time < otherTime;
	const [small, otherSmall] = [id.toLowerCase(), otherId.toLowerCase()];
	return small < otherSmall || (small === otherSmall && id < otherId);
}
