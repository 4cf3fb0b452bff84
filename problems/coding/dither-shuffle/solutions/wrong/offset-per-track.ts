// ---
// idea: computes the whole position with fresh draws for each track
// mistake: draws-out-of-order
// must_fail: ["three draws in turn", "the jitter shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "a tie after a change of places", "ana and Ana"]
// messages:
//   nudge: "How many offsets does an artist with three tracks draw?"
//   pointer: "With an offset of its own each track loses its distance to the others."
//   name: "Draws: one offset for an artist, drawn after its shuffle and before its jitters."
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
	return placed.map(({ id }) => id);
}

function spread(own: Entry[], rand: () => number): Array<Entry & { readonly position: number }> {
	const n = own.length;
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rand() * (i + 1));
		[own[i], own[j]] = [own[j] as Entry, own[i] as Entry];
	}
	return own.map((entry, place) => ({ ...entry, position: rand() / n + place / n + ((rand() - 0.5) * 0.2) / n }));
}
