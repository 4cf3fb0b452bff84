// ---
// idea: extends a stretch from every start
// cost: O(n · length of a stretch)
// mistake: repeated-work
// must_fail: [scale]
// messages:
//   nudge: "How much do the stretches from play 7 and from play 8 have in common?"
//   pointer: "For every start you add the same plays again. Where can the stretch of the next start end at the earliest?"
//   name: "Repeated work: O(n²). The end never has to go back when the start moves on, so move both ends forward only."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	let best: [number, number] = [-1, 0];
	for (let start = 0; start < events.length; start++) {
		const genres = new Set<string>();
		let total = 0;
		for (let end = start; end < events.length; end++) {
			const [genre, seconds] = events[end] ?? ["", 0];
			genres.add(genre);
			total += seconds;
			if (genres.size > maxGenres || total > maxSeconds) break;
			if (end + 1 - start > best[1]) best = [start, end + 1 - start];
		}
	}
	return best;
}
