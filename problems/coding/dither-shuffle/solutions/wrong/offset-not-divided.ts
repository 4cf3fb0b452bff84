// ---
// idea: lets an artist begin anywhere between 0 and 1
// mistake: wrong-weight
// must_fail: ["every draw is one half", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "one draw after the other", "a long list of draws", "ana and Ana"]
// messages:
//   nudge: "How large can the offset of an artist with four tracks be?"
//   pointer: "With an offset of 0.9, where does the last of four tracks stand?"
//   name: "Wrong formula: the offset is rand() / n, so the artist's last track stays near the end."
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
	const offset = rand();
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
