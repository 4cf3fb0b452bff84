// ---
// idea: lets the window grow while it holds fewer genres than the limit
// mistake: boundary-strict-vs-inclusive
// must_fail: ["two stretches of three", "one play over the cap in the middle", "no second allowed", "a play of no seconds belongs to its stretch", "one play, exactly at the cap", "exactly the seconds", "one second too long", "exactly the genres", "everything fits", "all plays equal", "a genre leaves the window", "a genre leaves and comes back"]
// messages:
//   nudge: "May a stretch hold exactly the allowed number of genres?"
//   pointer: "Try one genre and a limit of 1."
//   name: "Strict or inclusive: at most maxGenres means that exactly maxGenres is fine."
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
		if (playsOf.size < maxGenres && total <= maxSeconds) {
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
	return [found, length];
}
