// ---
// idea: shuffles the ids of the whole playlist
// mistake: input-ignored
// must_fail: ["every draw is one half", "a tie at equal positions", "all artists differ, equal draws", "all artists differ, the offset decides", "the jitter decides", "the jitter is not enough", "the jitter just does not reach", "the jitter goes to both sides", "the jitter shrinks with the number of tracks", "the offset shrinks with the number of tracks", "steps of one third", "n is the artist's own number"]
// messages:
//   nudge: "Can two tracks of one artist become neighbours in your result?"
//   pointer: "Your code reads the ids. Where does it read the artists?"
//   name: "Input ignored: group the tracks by artist first; each artist is shuffled and spread on its own."
// ---
export function ditherShuffle(tracks: Array<[string, string]>, rand: () => number): string[] {
	const ids = tracks.map(([id]) => id);
	for (let last = ids.length - 1; last >= 1; last--) {
		const chosen = Math.floor(rand() * (last + 1));
		const id = ids[chosen] ?? "";
		ids[chosen] = ids[last] ?? "";
		ids[last] = id;
	}
	return ids;
}
