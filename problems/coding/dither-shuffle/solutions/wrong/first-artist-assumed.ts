// ---
// idea: takes the artist of the first track out of the list before it groups
// mistake: empty-input
// must_fail: ["no tracks"]
// messages:
//   nudge: "What does an empty playlist give?"
//   pointer: "tracks[0] needs a track; without one there is nothing to take apart."
//   name: "Empty input: without tracks the result is an empty list."
// ---
type Entry = { readonly id: string; readonly index: number };

export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const [, firstArtist] = tracks[0] as [string, string];
	const entriesOf = new Map<string, Entry[]>([[firstArtist, []]]);
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
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
