// ---
// idea: puts the playlist itself into the new order
// mistake: input-mutated
// must_fail: ["every draw is one half", "three draws in turn", "one artist, draws of zero", "one artist, two tracks, just below the middle", "one artist, five draws for five places", "one artist, the middle of each range", "all artists differ, the offset decides", "the jitter decides", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number"]
// messages:
//   nudge: "What does the playlist of the caller look like afterwards?"
//   pointer: "tracks[slot] = … writes into the list of the caller."
//   name: "Input mutated: build a new list."
// ---
type Entry = { readonly id: string; readonly index: number };

export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const entriesOf = new Map<string, Entry[]>();
	for (const [index, [id, artist]] of tracks.entries()) {
		const own = entriesOf.get(artist);
		if (own) own.push({ id, index });
		else entriesOf.set(artist, [{ id, index }]);
	}
	const placed = [...entriesOf.values()].flatMap((own) => spread(own, rand));
	placed.sort((one, other) => one.position - other.position || one.index - other.index);
	const order = placed.map(({ index }) => tracks[index] as [string, string]);
	for (const [slot, track] of order.entries()) tracks[slot] = track;
	return tracks.map(([id]) => id);
}

function spread(own: Entry[], rand: () => number): Array<Entry & { readonly position: number }> {
	const n = own.length;
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rand() * (i + 1));
		[own[i], own[j]] = [own[j] as Entry, own[i] as Entry];
	}
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
