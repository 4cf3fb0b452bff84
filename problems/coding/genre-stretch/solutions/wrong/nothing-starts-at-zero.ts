// ---
// idea: a window that never gets shorter, found at 0 to begin with
// mistake: partial-result
// must_fail: ["nothing fits", "no plays", "no genre allowed", "no genre and no second allowed", "no second allowed, none that short", "one play, one second over the cap"]
// messages:
//   nudge: "What does your code return when no play fits?"
//   pointer: "Where does your best stretch start before any was found?"
//   name: "No stretch at all is (-1, 0); a start of 0 would name the first play."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const playsOf = new Map<string, number>();
	let total = 0;
	let length = 0;
	let found = 0;
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
	return [found, length];
}
