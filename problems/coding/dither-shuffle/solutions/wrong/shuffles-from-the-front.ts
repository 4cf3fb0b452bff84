// ---
// idea: settles the places from the second to the last one
// mistake: draws-out-of-order
// must_fail: ["one artist, draws of zero", "one artist, five draws for five places", "one artist, the middle of each range", "one draw after the other", "a long list of draws"]
// messages:
//   nudge: "Which place is settled by the first draw of a shuffle?"
//   pointer: "Both directions shuffle fairly. Which one does the recipe name?"
//   name: "Draws: i runs from n - 1 down to 1."
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
	for (let i = 1; i < n; i++) {
		const j = Math.floor(rand() * (i + 1));
		[own[i], own[j]] = [own[j] as Entry, own[i] as Entry];
	}
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
