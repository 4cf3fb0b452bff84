// ---
// idea: lets the window grow while its seconds stay below the limit
// mistake: boundary-strict-vs-inclusive
// must_fail: ["no second allowed", "a play of no seconds belongs to its stretch", "one play, exactly at the cap", "exactly the seconds", "everything fits", "all plays equal"]
// messages:
//   nudge: "May a stretch last exactly the allowed time?"
//   pointer: "Try two plays of 100 s and a limit of 200 s."
//   name: "Strict or inclusive: at most maxSeconds means that exactly maxSeconds is fine."
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
		if (playsOf.size <= maxGenres && total < maxSeconds) {
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
