// ---
// idea: the length is the last index minus the first
// mistake: off-by-one
// must_fail: ["two stretches of three", "one play over the cap in the middle", "no second allowed", "a play of no seconds belongs to its stretch", "one play, exactly at the cap", "exactly the seconds", "one second too long", "exactly the genres", "everything fits", "all plays equal", "the last plays are the longest stretch", "a genre leaves the window"]
// messages:
//   nudge: "How many plays are there from number 2 to number 4?"
//   pointer: "Your window ends at index end and starts at index start. Count both."
//   name: "Off by one: a stretch from start to end holds end - start + 1 plays."
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
			found = start;
			length++;
			continue;
		}
		const [oldest, freed] = events[start] ?? ["", 0];
		const left = (playsOf.get(oldest) ?? 0) - 1;
		if (left === 0) playsOf.delete(oldest);
		else playsOf.set(oldest, left);
		total -= freed;
	}
	const last = found + length - 1;
	return last > found ? [found, last - found] : [-1, 0];
}
