// ---
// idea: drops the oldest play when the next one does not fit, then lets it in
// mistake: loop-runs-once
// must_fail: ["nothing fits", "no genre allowed", "no genre and no second allowed", "no second allowed, none that short", "one play, one second over the cap"]
// messages:
//   nudge: "A very long play comes. How many older plays have to leave?"
//   pointer: "After you have dropped one play, is the window within its limits? Try a play that breaks the limit on its own."
//   name: "Loop runs once: drop the oldest plays while a limit is broken, until the window is legal or empty."
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
		const more = (plays.get(genre) ?? 0) === 0 ? 1 : 0;
		if (start < end && (different + more > maxGenres || total + seconds > maxSeconds)) drop();
		const before = plays.get(genre) ?? 0;
		plays.set(genre, before + 1);
		if (before === 0) different++;
		total += seconds;
		const length = end + 1 - start;
		if (length > best[1]) best = [start, length];
	}
	return best;
}
