// ---
// idea: looks at the window before a play that does not fit into it any more
// mistake: last-item-lost
// must_fail: ["one play over the cap in the middle", "one play, exactly at the cap", "one second too long", "everything fits", "the last plays are the longest stretch", "a genre leaves the window", "a genre leaves and comes back", "genres take turns", "a long play pushes out many, and a long stretch follows", "keep what still fits", "keep the genre that stays", "a third genre breaks it although there is time"]
// messages:
//   nudge: "When does your code look at the stretch that reaches the end of the list?"
//   pointer: "Try a list that fits as a whole."
//   name: "Last item lost: the stretch that is still open at the end counts too. Compare after every play."
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
		if (different <= maxGenres && total <= maxSeconds) continue;
		if (end - start > best[1]) best = [start, end - start];
		while (different > maxGenres || total > maxSeconds) drop();
	}
	return best;
}
