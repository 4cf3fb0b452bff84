// ---
// idea: a queue for each feed, filled until the feed comes to another time
// mistake: unbounded-state
// must_fail: ["multiples of two and of three", "one release wanted", "one feed", "one feed, repeats in it", "the same release in every feed, one wanted", "feeds that do not overlap", "feeds in turns would be wrong", "capitals come first", "r10 before r2"]
// messages:
//   nudge: "A feed announces a thousand releases at the same time. How many of them are unread in your program?"
//   pointer: "You go on taking while the time stays the same."
//   name: "More taken than needed: at most one unread item for each feed, also within one moment."
// ---
export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const waiting: Array<Array<[number, string]>> = feeds.map(() => []);
	const releases: string[] = [];
	const seen = new Set<string>();
	const fill = (feed: number): void => {
		let moment: number | undefined;
		for (;;) {
			const next = feeds[feed]?.next();
			if (!next || next.done) return;
			taken[feed] = (taken[feed] ?? 0) + 1;
			waiting[feed]?.push(next.value);
			if (moment !== undefined && next.value[0] !== moment) return;
			moment = next.value[0];
		}
	};
	const earliest = (): number => {
		let best = -1;
		for (const [feed, [head]] of waiting.entries()) {
			const other = waiting[best]?.[0];
			if (head && (!other || isBefore(head, other))) best = feed;
		}
		return best;
	};
	let toAsk = [...feeds.keys()];
	while (releases.length < n) {
		for (const feed of toAsk) if (waiting[feed]?.length === 0) fill(feed);
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
