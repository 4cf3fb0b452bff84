// ---
// idea: looks through all artists in every slot
// cost: O(n · a) for a artists
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How many artists does your code look at to fill one slot?"
//   pointer: "With ten thousand artists and a hundred thousand slots, most looks find the same artists as before."
//   name: "Hidden quadratic: a scan is O(a) per slot. Keep the rested artists in a heap; one artist at most comes back per slot."
// ---
type Waiting = { readonly seen: number; readonly tracks: string[] };

export function cooldownQueue(tracks: Array<[string, string]>, gap: number): string[] | null {
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
			if (waiting.tracks.length === 0 || (last !== undefined && slot - last < gap)) continue;
			if (!next || waiting.tracks.length > next.tracks.length) next = waiting;
		}
		if (!next) return null;
		order.push(next.tracks.shift() ?? "");
		lastSlot.set(next, slot);
	}
	return order;
}
