// ---
// idea: takes the artist seen last on a tie
// mistake: tie-break
// must_fail: ["two apart", "three apart", "no cooldown: most tracks left, again and again", "all artists differ, enormous gap", "all artists differ, gap as long as the list", "one repeat across the whole list", "turns would leave one over", "most left, not most in total", "ties go to the artist seen first, not to the alphabet", "a tie goes to the artist that has just played", "seen first means the artist, not its next track", "seen first by a single early track"]
// messages:
//   nudge: "Two artists have equally many tracks left. Who is next?"
//   pointer: "Follow the first example: in slot 0 only one artist leads, but in slot 2?"
//   name: "Tie: the artist seen first in the input is next. Replace the candidate only by one with more tracks left."
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
			if (!next || waiting.tracks.length >= next.tracks.length) next = waiting;
		}
		if (!next) return null;
		order.push(next.tracks.shift() ?? "");
		lastSlot.set(next, slot);
	}
	return order;
}
