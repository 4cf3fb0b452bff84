// ---
// idea: only keeps equal artists from being neighbours
// mistake: input-ignored
// must_fail: ["three apart is too much", "one repeat, gap as long as the list", "stuck two slots before the end", "back exactly when the rest is over", "one slot more and D is due", "the leader rests, the second goes"]
// messages:
//   nudge: "Change the gap from 2 to 3. Does your result change?"
//   pointer: "You compare with the artist of the slot just before. How many slots back does the rule reach?"
//   name: "Input ignored: an artist rests for gap - 1 slots, so the last gap - 1 artists are barred, not only the last one."
// ---
type Waiting = { readonly seen: number; readonly tracks: string[] };

export function cooldownQueue(tracks: Array<[string, string]>, _gap: number): string[] | null {
	const byArtist = new Map<string, Waiting>();
	for (const [track, artist] of tracks) {
		const waiting = byArtist.get(artist) ?? { seen: byArtist.size, tracks: [] };
		waiting.tracks.push(track);
		byArtist.set(artist, waiting);
	}
	const lastSlot = new Map<Waiting, number>();
	const order: string[] = [];
	for (let slot = 0; slot < tracks.length; slot++) {
		let next: Waiting | undefined;
		for (const waiting of byArtist.values()) {
			const last = lastSlot.get(waiting);
			if (waiting.tracks.length === 0 || (last !== undefined && slot - last < 2)) continue;
			if (!next || waiting.tracks.length > next.tracks.length) next = waiting;
		}
		if (!next) return null;
		order.push(next.tracks.shift() ?? "");
		lastSlot.set(next, slot);
	}
	return order;
}
