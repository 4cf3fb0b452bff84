// ---
// idea: draws a jitter for every track, then one offset for all of them
// mistake: draws-out-of-order
// must_fail: ["three draws in turn", "the jitter is not enough", "the jitter just does not reach", "steps of one third", "n is the artist's own number", "before the beginning", "one draw after the other", "a long list of draws", "ana and Ana"]
// messages:
//   nudge: "What does an artist draw after its shuffle?"
//   pointer: "Write down which draw is used for what in the second example."
//   name: "Draws: first n - 1 for the shuffle, then the offset, then the jitters."
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
	const jitters = own.map(() => ((rand() - 0.5) * 0.2) / n);
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + (jitters[place] ?? 0) }));
}
