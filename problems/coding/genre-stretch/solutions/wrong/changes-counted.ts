// ---
// idea: sums of seconds and of changes up to every play; a window that never gets shorter
// mistake: duplicates-counted
// must_fail: ["two stretches of three", "everything fits", "a genre leaves the window", "a genre leaves and comes back", "genres take turns", "a long play pushes out many, and a long stretch follows", "keep the genre that stays", "a third genre breaks it although there is time"]
// messages:
//   nudge: "How many genres does pop, rock, pop, rock hold?"
//   pointer: "You compare each play with the one before it."
//   name: "Duplicates counted: a genre that returns is not a new one. Count the plays of each genre in the window."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const secondsBefore = [0];
	const changesBefore = [0];
	for (const [i, [genre, seconds]] of events.entries()) {
		const previous = events[i - 1]?.[0] ?? genre;
		secondsBefore.push((secondsBefore[i] ?? 0) + seconds);
		changesBefore.push((changesBefore[i] ?? 0) + (genre === previous ? 0 : 1));
	}
	let found = -1;
	let length = 0;
	for (let end = 1; end <= events.length; end++) {
		const start = end - length - 1;
		const seconds = (secondsBefore[end] ?? 0) - (secondsBefore[start] ?? 0);
		const changes = (changesBefore[end] ?? 0) - (changesBefore[start + 1] ?? 0);
		if (seconds <= maxSeconds && changes + 1 <= maxGenres) {
			found = start;
			length++;
		}
	}
	return [found, length];
}
