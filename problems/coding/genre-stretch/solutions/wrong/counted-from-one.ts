// ---
// idea: notes the number of the first play of the best window, the first play of the list being number 1
// mistake: off-by-one
// must_fail: ["two stretches of three", "one play over the cap in the middle", "no second allowed", "a play of no seconds belongs to its stretch", "one play, exactly at the cap", "exactly the seconds", "one second too long", "exactly the genres", "everything fits", "all plays equal", "the last plays are the longest stretch", "a genre leaves the window"]
// messages:
//   nudge: "Which number has the first play of the list?"
//   pointer: "Compare the start in the first example."
//   name: "Off by one: starts are indices, so the first play is 0."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const playsOf = new Map<string, number>();
	let total = 0;
	let length = 0;
	let found = -1;
	for (const [end, [genre, seconds]] of events.entries()) {
		playsOf.set(genre, (playsOf.get(genre) ?? 0) + 1);
		total += seconds;
		const start = end - length;
		if (playsOf.size <= maxGenres && total <= maxSeconds) {
			found = start + 1;
			length++;
			continue;
		}
		const [oldest, freed] = events[start] ?? ["", 0];
		const left = (playsOf.get(oldest) ?? 0) - 1;
		if (left === 0) playsOf.delete(oldest);
		else playsOf.set(oldest, left);
		total -= freed;
	}
	return [found, length];
}
