// ---
// idea: replaces a limit that is falsy by one that is never reached
// mistake: zero-taken-as-missing
// must_fail: ["no genre allowed", "no genre and no second allowed", "no second allowed", "no second allowed, none that short"]
// messages:
//   nudge: "What does a limit of 0 genres allow?"
//   pointer: "maxSeconds || Infinity: which value of maxSeconds is falsy?"
//   name: "Zero taken as missing: a limit of 0 is the tightest limit, not none at all."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const genreLimit = maxGenres || events.length;
	const secondLimit = maxSeconds || Number.POSITIVE_INFINITY;
	const playsOf = new Map<string, number>();
	let total = 0;
	let length = 0;
	let found = -1;
	for (const [end, [genre, seconds]] of events.entries()) {
		playsOf.set(genre, (playsOf.get(genre) ?? 0) + 1);
		total += seconds;
		const start = end - length;
		if (playsOf.size <= genreLimit && total <= secondLimit) {
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
