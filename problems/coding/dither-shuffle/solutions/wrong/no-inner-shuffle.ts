// ---
// idea: gives the tracks of an artist their positions as they come
// mistake: filter-missing
// must_fail: ["every draw is one half", "three draws in turn", "one artist, draws of zero", "one artist, two tracks, just below the middle", "one artist, five draws for five places", "one artist, the middle of each range", "the jitter shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "a tie after a change of places"]
// messages:
//   nudge: "Which track of an artist comes first in your result? Always the same one?"
//   pointer: "The recipe has three steps for an artist. Which of them draws n - 1 numbers?"
//   name: "A step is missing: shuffle the artist's own tracks before they get their positions."
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
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
