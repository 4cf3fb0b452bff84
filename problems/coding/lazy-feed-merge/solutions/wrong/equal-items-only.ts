// ---
// idea: remembers each listed item as a text of time and id
// mistake: duplicates-counted
// must_fail: ["fewer than wanted", "one feed, repeats in it", "announced again later", "announced again much later, in another feed", "n counts releases, not items"]
// messages:
//   nudge: "The same release is announced again an hour later. Do you list it twice?"
//   pointer: "Your set holds times and ids together. What makes two announcements the same release?"
//   name: "Repeats: the id alone tells a release."
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
		const [time, id] = head;
		const item = `${time} ${id}`;
		if (!seen.has(item)) {
			seen.add(item);
			releases.push(id);
		}
		toAsk = [feed];
	}
	return [releases, taken];
}

function isBefore([time, id]: [number, string], [otherTime, otherId]: [number, string]): boolean {
	return time < otherTime || (time === otherTime && id < otherId);
}
