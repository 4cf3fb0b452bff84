// ---
// idea: sorts the names of the artists and lets them draw in that order
// mistake: text-order
// must_fail: ["a long list of draws", "artists draw in order of first appearance", "ana and Ana"]
// messages:
//   nudge: "Which artist draws first?"
//   pointer: "Rename the artists. Does the result change?"
//   name: "Order of artists: by first appearance in the input, whatever the names are."
// ---
type Entry = { readonly id: string; readonly index: number };

export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const entriesOf = new Map<string, Entry[]>();
	for (const [index, [id, artist]] of tracks.entries()) {
		const own = entriesOf.get(artist);
		if (own) own.push({ id, index });
		else entriesOf.set(artist, [{ id, index }]);
	}
	const placed = [...entriesOf.keys()].sort().flatMap((artist) => spread(entriesOf.get(artist) ?? [], rand));
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
