// ---
// idea: lets the window grow as long as it is less than two seconds above the limit
// mistake: boundary-strict-vs-inclusive
// must_fail: ["nothing fits", "no second allowed, none that short", "one play, one second over the cap", "exactly the seconds", "one second too long", "keep what still fits", "both limits break at once"]
// messages:
//   nudge: "How long is the stretch that you return, in seconds?"
//   pointer: "Try two plays of 100 s and a limit of 199 s."
//   name: "Strict or inclusive: one second above maxSeconds is too long."
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
		if (playsOf.size <= maxGenres && total < maxSeconds + 2) {
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
