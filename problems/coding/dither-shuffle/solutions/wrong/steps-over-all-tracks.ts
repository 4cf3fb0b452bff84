// ---
// idea: computes with the length of the playlist where the artist's own number is meant
// mistake: wrong-denominator
// must_fail: ["every draw is one half", "three draws in turn", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "ana and Ana"]
// messages:
//   nudge: "What does n stand for in the recipe?"
//   pointer: "Where does the last track of an artist stand in your result, early or late?"
//   name: "Wrong denominator: n is the artist's own number of tracks."
// ---
type Entry = { readonly id: string; readonly index: number };

export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const entriesOf = new Map<string, Entry[]>();
	for (const [index, [id, artist]] of tracks.entries()) {
		const own = entriesOf.get(artist);
		if (own) own.push({ id, index });
		else entriesOf.set(artist, [{ id, index }]);
	}
	const placed = [...entriesOf.values()].flatMap((own) => spread(own, tracks.length, rand));
	placed.sort((one, other) => one.position - other.position || one.index - other.index);
	return placed.map(({ id }) => id);
}

function spread(own: Entry[], n: number, rand: () => number): Array<Entry & { readonly position: number }> {
	for (let i = own.length - 1; i > 0; i--) {
		const j = Math.floor(rand() * (i + 1));
		[own[i], own[j]] = [own[j] as Entry, own[i] as Entry];
	}
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
