// ---
// idea: draws where the artist begins, then shuffles
// mistake: draws-out-of-order
// must_fail: ["three draws in turn", "one artist, five draws for five places", "one artist, the middle of each range", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "a tie after a change of places"]
// messages:
//   nudge: "What does an artist draw first?"
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
	const offset = rand() / n;
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rand() * (i + 1));
		[own[i], own[j]] = [own[j] as Entry, own[i] as Entry];
	}
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
