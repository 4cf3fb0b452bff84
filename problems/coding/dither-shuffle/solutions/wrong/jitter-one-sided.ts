// ---
// idea: adds up to a fifth of a step
// mistake: wrong-weight
// must_fail: ["a tie at equal positions", "the jitter goes to both sides", "a long list of draws"]
// messages:
//   nudge: "Can a jitter bring a track forward?"
//   pointer: "A draw of 0 should move a track by a tenth of a step to the front."
//   name: "Wrong formula: subtract 0.5 before you multiply."
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
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + (rand() * 0.2) / n }));
}
