// ---
// idea: shuffles a copy of the list and goes on with the list
// mistake: filter-missing
// must_fail: ["every draw is one half", "three draws in turn", "one artist, draws of zero", "one artist, two tracks, just below the middle", "one artist, five draws for five places", "one artist, the middle of each range", "one draw after the other", "a long list of draws", "a tie after a change of places"]
// messages:
//   nudge: "Which track of an artist comes first in your result? Always the same one?"
//   pointer: "You shuffle a copy. What is done with it?"
//   name: "A step is missing: exchange the tracks at the places i and j of the list that is spread."
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
	const copy = [...own];
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rand() * (i + 1));
		[copy[i], copy[j]] = [copy[j] as Entry, copy[i] as Entry];
	}
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
