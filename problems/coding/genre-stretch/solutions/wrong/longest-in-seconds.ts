// ---
// idea: keeps the largest sum of seconds that a legal window has
// mistake: wrong-unit-counted
// must_fail: ["two stretches of three", "no second allowed", "a play of no seconds belongs to its stretch", "one long play pushes out four", "a long play pushes out many, and a long stretch follows", "keep what still fits", "most plays, not most seconds", "an early long stretch and a late short one", "both limits break at once"]
// messages:
//   nudge: "In which unit is a stretch long?"
//   pointer: "You compare seconds. What is asked, and what does the second number of the result say?"
//   name: "Wrong unit: the longest stretch is the one with most plays."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const plays = new Map<string, number>();
	let different = 0;
	let total = 0;
	let start = 0;
	let most = -1;
	let best: [number, number] = [-1, 0];
	const drop = (): void => {
		const [oldest, freed] = events[start++] ?? ["", 0];
		const left = (plays.get(oldest) ?? 0) - 1;
		plays.set(oldest, left);
		if (left === 0) different--;
		total -= freed;
	};
	for (const [end, [genre, seconds]] of events.entries()) {
		const before = plays.get(genre) ?? 0;
		plays.set(genre, before + 1);
		if (before === 0) different++;
		total += seconds;
		while (different > maxGenres || total > maxSeconds) drop();
		if (start <= end && total > most) {
			most = total;
			best = [start, end + 1 - start];
		}
	}
	return best;
}
