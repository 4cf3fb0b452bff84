// ---
// idea: lets a later stretch of the same length win
// mistake: tie-break
// must_fail: ["two stretches of three", "exactly the seconds", "exactly the genres", "all plays equal", "the older of two pop plays leaves", "Pop and pop", "three plays of thirty years"]
// messages:
//   nudge: "Two stretches are equally long. Which one do you return?"
//   pointer: "In the first example two stretches of three plays fit. Where does yours begin?"
//   name: "Tie: replace the best stretch only by a longer one, so the earliest stays."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const playsOf = new Map<string, number>();
	let total = 0;
	let start = 0;
	let best: [number, number] = [-1, 0];
	for (const [end, [genre, seconds]] of events.entries()) {
		playsOf.set(genre, (playsOf.get(genre) ?? 0) + 1);
		total += seconds;
		while (playsOf.size > maxGenres || total > maxSeconds) {
			const [oldest, freed] = events[start++] ?? ["", 0];
			const left = (playsOf.get(oldest) ?? 0) - 1;
			if (left === 0) playsOf.delete(oldest);
			else playsOf.set(oldest, left);
			total -= freed;
		}
		const length = end + 1 - start;
		if (length > 0 && length >= best[1]) best = [start, length];
	}
	return best;
}
