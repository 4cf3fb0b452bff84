// ---
// idea: an offset for the artist and even steps from there
// mistake: filter-missing
// must_fail: ["three draws in turn", "all artists differ, the offset decides", "the jitter decides", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "before the beginning", "after the end", "one draw after the other", "a long list of draws", "artists draw in order of first appearance"]
// messages:
//   nudge: "How far apart are two tracks of an artist in your result? Always equally far?"
//   pointer: "The recipe draws one more number for each track."
//   name: "A step is missing: every track gets a jitter of its own."
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
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n }));
}
