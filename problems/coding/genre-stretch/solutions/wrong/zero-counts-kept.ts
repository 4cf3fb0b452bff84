// ---
// idea: keeps genres in the map whose count has fallen to 0
// mistake: stale-state
// must_fail: ["a genre leaves the window", "a genre leaves and comes back", "keep the genre that stays", "most plays, not most seconds", "a third genre breaks it although there is time", "both limits break at once"]
// messages:
//   nudge: "How many genres does your window hold after its only jazz play has left?"
//   pointer: "A map entry with the value 0 is still an entry, and the size of the map counts it."
//   name: "Stale state: delete a genre when its count falls to 0, or count the genres apart."
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
		while (start <= end && (playsOf.size > maxGenres || total > maxSeconds)) {
			const [oldest, freed] = events[start++] ?? ["", 0];
			const left = (playsOf.get(oldest) ?? 0) - 1;
			playsOf.set(oldest, left);
			total -= freed;
		}
		const length = end + 1 - start;
		if (length > best[1]) best = [start, length];
	}
	return best;
}
