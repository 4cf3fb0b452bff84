// ---
// idea: notes the length as soon as a play has entered
// mistake: wrong-order-of-steps
// must_fail: ["two stretches of three", "one play over the cap in the middle", "nothing fits", "no genre allowed", "no genre and no second allowed", "no second allowed", "no second allowed, none that short", "a play of no seconds belongs to its stretch", "one play, one second over the cap", "exactly the seconds", "one second too long", "exactly the genres"]
// messages:
//   nudge: "Is the window that you record within both limits?"
//   pointer: "Follow the first play that breaks a limit: what is recorded, and what happens then?"
//   name: "Wrong order of steps: first let plays leave until the limits hold, then measure."
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
		const length = end + 1 - start;
		if (length > best[1]) best = [start, length];
		while (different > maxGenres || total > maxSeconds) drop();
	}
	return best;
}
