// ---
// idea: writes the positions into a map by id and sorts that
// mistake: duplicates-collapsed
// must_fail: ["a track listed twice", "one id, two artists"]
// messages:
//   nudge: "May an id stand in the playlist twice?"
//   pointer: "A map with the ids as keys forgets something."
//   name: "Duplicates collapsed: every entry of the playlist is placed; tell entries apart by their index."
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
	const placedOf = new Map(placed.map((one) => [one.id, one]));
	const order = [...placedOf.values()].sort((one, other) => one.position - other.position || one.index - other.index);
	return order.map(({ id }) => id);
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
