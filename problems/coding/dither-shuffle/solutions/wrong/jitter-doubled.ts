// ---
// idea: takes a fifth of a step for the reach of the jitter to either side
// mistake: wrong-weight
// must_fail: ["the jitter is not enough", "the jitter just does not reach", "the jitter shrinks with the number of tracks", "a long list of draws"]
// messages:
//   nudge: "How far does the largest jitter move a track?"
//   pointer: "(rand() - 0.5) reaches half a unit to each side."
//   name: "Wrong formula: the factor is 0.2, so the jitter is at most a tenth of a step."
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
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 2 * 0.2) / n }));
}
