// ---
// idea: goes on as long as one of the limits holds
// mistake: input-ignored
// must_fail: ["one play over the cap in the middle", "nothing fits", "no genre allowed", "no genre and no second allowed", "no second allowed", "no second allowed, none that short", "a play of no seconds belongs to its stretch", "one play, one second over the cap", "exactly the seconds", "one second too long", "exactly the genres", "all plays equal"]
// messages:
//   nudge: "Which windows are legal: those that respect both limits, or those that respect one?"
//   pointer: "Your loop ends as soon as one of the two limits holds."
//   name: "Input ignored: a window is illegal when one limit or the other is broken, so the loop needs or."
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
		while (different > maxGenres && total > maxSeconds) drop();
		const length = end + 1 - start;
		if (length > best[1]) best = [start, length];
	}
	return best;
}
