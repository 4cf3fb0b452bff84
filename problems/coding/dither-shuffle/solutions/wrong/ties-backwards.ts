// ---
// idea: sorts equal positions by index, from the last to the first
// mistake: unstable-order
// must_fail: ["every draw is one half", "a tie at equal positions", "all artists differ, equal draws", "one draw after the other", "the tie goes by the input, not by the artist", "a tie after a change of places"]
// messages:
//   nudge: "Two tracks have the same position. Who is first?"
//   pointer: "Look at d, c, b, a with equal draws: the order of the input has to stay."
//   name: "Unstable order: among equal positions the smaller index comes first."
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
	placed.sort((one, other) => one.position - other.position || other.index - one.index);
	return placed.map(({ id }) => id);
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
