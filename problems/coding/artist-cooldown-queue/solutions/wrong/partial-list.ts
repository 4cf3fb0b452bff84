// ---
// idea: returns what it has when nobody is rested
// mistake: partial-result
// must_fail: ["three apart is too much", "one artist, two tracks, gap 2", "one repeat, gap as long as the list", "stuck two slots before the end", "stuck at the very end"]
// messages:
//   nudge: "What does the caller get when the tracks cannot be arranged?"
//   pointer: "Look at the second example: your list is shorter than the input."
//   name: "Partial result: a queue without some of the tracks is no answer. When no artist is rested, return null."
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
		if (!next) break;
		order.push(next.tracks.shift() ?? "");
		lastSlot.set(next, slot);
	}
	return order;
}
