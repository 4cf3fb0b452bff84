// ---
// idea: a window over the plays that have seconds
// mistake: zero-taken-as-missing
// must_fail: ["no second allowed", "a play of no seconds belongs to its stretch", "the largest limits"]
// messages:
//   nudge: "Does a play of 0 seconds belong to a stretch?"
//   pointer: "Your code asks whether the seconds are truthy."
//   name: "Zero taken as missing: a play of 0 seconds is a play and counts."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const heard = [...events.entries()].filter(([, [, seconds]]) => seconds);
	const playsOf = new Map<string, number>();
	let total = 0;
	let first = 0;
	let start = 0;
	let best: [number, number] = [-1, 0];
	for (const [last, [, [genre, seconds]]] of heard.entries()) {
		playsOf.set(genre, (playsOf.get(genre) ?? 0) + 1);
		total += seconds;
		while (playsOf.size > maxGenres || total > maxSeconds) {
			const [index, [oldest, freed]] = heard[first++] ?? [0, ["", 0]];
			const left = (playsOf.get(oldest) ?? 0) - 1;
			if (left === 0) playsOf.delete(oldest);
			else playsOf.set(oldest, left);
			total -= freed;
			start = index + 1;
		}
		const plays = last + 1 - first;
		if (plays > best[1]) best = [start, plays];
	}
	return best;
}
