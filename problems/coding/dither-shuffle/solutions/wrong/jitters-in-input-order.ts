// ---
// idea: computes positions in the order of the input, with a look at the shuffled place of each track
// mistake: draws-out-of-order
// must_fail: ["a long list of draws"]
// messages:
//   nudge: "Which track gets the first jitter of its artist?"
//   pointer: "After the shuffle the tracks stand in a new order. Which order do your jitters follow?"
//   name: "Draws: jitters are drawn for the places 0, 1, 2 and so on, after the shuffle."
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
	const inOrder = [...own.entries()].sort(([, one], [, other]) => one.index - other.index);
	return inOrder.map(([place, entry]) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
