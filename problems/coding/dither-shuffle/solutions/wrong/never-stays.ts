// ---
// idea: exchanges each track with one before it
// mistake: off-by-one
// must_fail: ["every draw is one half", "a tie at equal positions", "one artist, draws near one", "one artist, five draws for five places", "one artist, the middle of each range", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number", "one draw after the other", "a long list of draws"]
// messages:
//   nudge: "Can a track keep its place in the inner shuffle?"
//   pointer: "Math.floor(rand() * i) never gives i."
//   name: "Off by one: j is Math.floor(rand() * (i + 1)), from 0 to i with both included."
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
		const j = Math.floor(rand() * i);
		[own[i], own[j]] = [own[j] as Entry, own[i] as Entry];
	}
	const offset = rand() / n;
	return own.map((entry, place) => ({ ...entry, position: offset + place / n + ((rand() - 0.5) * 0.2) / n }));
}
