// ---
// idea: a set of the genres in the window, from which the genre of every leaving play is deleted
// mistake: stale-state
// must_fail: ["the older of two pop plays leaves"]
// messages:
//   nudge: "The window holds pop twice and the older one leaves. Which genres are left?"
//   pointer: "A set knows that a genre is there, not how often."
//   name: "Stale state: the set loses a genre that is still in the window. Count the plays of each genre."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const genres = new Set<string>();
	let total = 0;
	let start = 0;
	let best: [number, number] = [-1, 0];
	for (let end = 0; end < events.length; end++) {
		const [genre, seconds] = events[end] ?? ["", 0];
		genres.add(genre);
		total += seconds;
		for (; genres.size > maxGenres || total > maxSeconds; start++) {
			const [oldest, freed] = events[start] ?? ["", 0];
			genres.delete(oldest);
			total -= freed;
		}
		const length = end - start + 1;
		if (length > best[1]) best = [start, length];
	}
	return best;
}
