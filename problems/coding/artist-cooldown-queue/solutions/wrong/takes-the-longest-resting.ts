// ---
// idea: calls the first artist of the resting line back when nobody is rested
// mistake: filter-missing
// must_fail: ["three apart is too much", "one artist, two tracks, gap 2", "one repeat, gap as long as the list", "stuck two slots before the end", "stuck at the very end"]
// messages:
//   nudge: "Check your results for the second example: how far apart are equal artists?"
//   pointer: "When nobody is rested, you take somebody all the same."
//   name: "Filter missing: an artist within the gap may never be taken. With nobody rested there is no queue: return null."
// ---
export function cooldownQueue(tracks: Array<[string, string]>, gap: number): string[] | null {
	const tracksOf = new Map<string, string[]>();
	for (const [track, artist] of tracks) {
		const own = tracksOf.get(artist);
		if (own) own.push(track);
		else tracksOf.set(artist, [track]);
	}
	const lists = [...tracksOf.values()];
	const next = lists.map(() => 0);
	const leftOf = (artist: number): number => (lists[artist]?.length ?? 0) - (next[artist] ?? 0);
	const rested = new Set(lists.keys());
	const resting: Array<{ readonly until: number; readonly artist: number }> = [];
	let firstResting = 0;
	const order: string[] = [];
	for (let slot = 0; slot < tracks.length; slot++) {
		const back = resting[firstResting];
		if (back !== undefined && (back.until <= slot || rested.size === 0)) {
			rested.add(back.artist);
			firstResting++;
		}
		let best = -1;
		for (const artist of rested) {
			const ahead = best < 0 ? 1 : leftOf(artist) - leftOf(best);
			if (ahead > 0 || (ahead === 0 && artist < best)) best = artist;
		}
		rested.delete(best);
		order.push(lists[best]?.[next[best] ?? 0] ?? "");
		next[best] = (next[best] ?? 0) + 1;
		if (leftOf(best) > 0) resting.push({ until: slot + gap, artist: best });
	}
	return order;
}
