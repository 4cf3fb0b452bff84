// ---
// idea: lets the last track of an artist stand one whole playlist behind the first
// mistake: wrong-denominator
// must_fail: ["every draw is one half", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "ana and Ana"]
// messages:
//   nudge: "How far apart are the two tracks of an artist that has only two?"
//   pointer: "place / (n - 1) puts the last track a whole playlist behind the first."
//   name: "Wrong denominator: the step is 1 / n, so that the offset has room."
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
	return own.map((entry, place) => ({ ...entry, position: offset + place / Math.max(1, n - 1) + ((rand() - 0.5) * 0.2) / n }));
}
