// ---
// idea: positions of place / n, and a jitter
// mistake: filter-missing
// must_fail: ["every draw is one half", "three draws in turn", "all artists differ, the offset decides", "the jitter decides", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "before the beginning", "after the end", "one draw after the other"]
// messages:
//   nudge: "Where does the first track of every artist stand?"
//   pointer: "Without an offset all artists begin together, at 0."
//   name: "A step is missing: draw one offset for each artist and add it to all its positions."
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
	return own.map((entry, place) => ({ ...entry, position: place / n + ((rand() - 0.5) * 0.2) / n }));
}
