// ---
// idea: builds the shuffled lists of all artists, then the positions
// mistake: draws-out-of-order
// must_fail: ["the jitter goes to both sides", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws", "a tie after a change of places"]
// messages:
//   nudge: "When does the second artist draw for its shuffle?"
//   pointer: "You go through the artists twice."
//   name: "Draws run artist by artist: shuffle, offset and jitters of the first, then the second artist begins."
// ---
type Entry = { readonly id: string; readonly index: number };

export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const entriesOf = new Map<string, Entry[]>();
	for (const [index, [id, artist]] of tracks.entries()) {
		const own = entriesOf.get(artist);
		if (own) own.push({ id, index });
		else entriesOf.set(artist, [{ id, index }]);
	}
	const shuffled = [...entriesOf.values()].map((own) => shuffle(own, rand));
	const placed = shuffled.flatMap((own) => spread(own, rand));
	placed.sort((one, other) => one.position - other.position || one.index - other.index);
	return placed.map(({ id }) => id);
}

function shuffle(own: Entry[], rand: () => number): Entry[] {
	for (let i = own.length - 1; i > 0; i--) {
		const j = Math.floor(rand() * (i + 1));
		[own[i], own[j]] = [own[j] as Entry, own[i] as Entry];
	}
	return own;
}

function spread(own: Entry[], rand: () => number): Array<Entry & { readonly position: number }> {
	const n = own.length;
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
