// ---
// idea: rounds the step of each place down to a whole number
// mistake: filter-missing
// must_fail: ["every draw is one half", "three draws in turn", "a tie at equal positions", "one artist, draws of zero", "one artist, two tracks, just below the middle", "one artist, five draws for five places", "one artist, the middle of each range", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "one draw after the other", "a long list of draws"]
// messages:
//   nudge: "Where does the second of two tracks stand before the jitter?"
//   pointer: "Math.trunc throws the rest of a division away."
//   name: "A step has no effect: place / n is below 1 for every track, so nothing of it remains. Keep the fraction."
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
	return own.map((entry, place) => ({ ...entry, position: offset + Math.trunc(place / n) + ((rand() - 0.5) * 0.2) / n }));
}
