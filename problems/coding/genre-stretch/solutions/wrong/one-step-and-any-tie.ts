// ---
// idea: one drop at most for each play, and a window as long as the best one replaces it
// mistake: loop-runs-once
// must_fail: ["two stretches of three", "no second allowed", "a play of no seconds belongs to its stretch", "exactly the seconds", "exactly the genres", "all plays equal", "the older of two pop plays leaves", "one long play pushes out four", "most plays, not most seconds", "an early long stretch and a late short one", "Pop and pop", "three plays of thirty years"]
// messages:
//   nudge: "Is every window that your code records within both limits?"
//   pointer: "You drop one play when a limit is broken, and then compare the length with ≥."
//   name: "Loop runs once: after one drop the window may still break a limit. Use while, or record only a longer window, which can never be one that has just lost a play."
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
		if (different > maxGenres || total > maxSeconds) drop();
		const length = end + 1 - start;
		if (length > 0 && length >= best[1]) best = [start, length];
	}
	return best;
}
