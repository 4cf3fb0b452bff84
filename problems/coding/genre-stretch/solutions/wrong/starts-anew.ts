// ---
// idea: begins a new stretch with the play that does not fit, or after it
// mistake: wrong-choice
// must_fail: ["exactly the seconds", "a genre leaves the window", "a long play pushes out many, and a long stretch follows", "keep what still fits", "keep the genre that stays", "a third genre breaks it although there is time"]
// messages:
//   nudge: "A limit is broken. Which plays of the window could still belong to a longer stretch?"
//   pointer: "Try a long first play and many short ones after it."
//   name: "Wrong choice: only the oldest plays have to leave, one after the other, until the limits hold again."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	let genres = new Set<string>();
	let total = 0;
	let start = 0;
	let best: [number, number] = [-1, 0];
	for (const [end, [genre, seconds]] of events.entries()) {
		if (maxGenres === 0 || seconds > maxSeconds) {
			genres = new Set();
			total = 0;
			start = end + 1;
			continue;
		}
		genres.add(genre);
		total += seconds;
		if (genres.size > maxGenres || total > maxSeconds) {
			genres = new Set([genre]);
			total = seconds;
			start = end;
		}
		if (end + 1 - start > best[1]) best = [start, end + 1 - start];
	}
	return best;
}
