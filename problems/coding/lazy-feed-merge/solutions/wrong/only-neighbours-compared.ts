// ---
// idea: lists an id that differs from the last one in the list
// mistake: duplicates-counted
// must_fail: ["fewer than wanted", "announced again much later, in another feed"]
// messages:
//   nudge: "The same release is announced again an hour later. Do you list it twice?"
//   pointer: "You compare with the last id only."
//   name: "Repeats: an id may come back at any later time; keep a set of all listed ids."
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
		if (releases.at(-1) !== id) releases.push(id);
		toAsk = [feed];
	}
	return [releases, taken];
}

function isBefore([time, id]: [number, string], [otherTime, otherId]: [number, string]): boolean {
	return time < otherTime || (time === otherTime && id < otherId);
}
