// ---
// idea: begins with a window that holds the first play
// mistake: empty-input
// must_fail: ["no plays"]
// messages:
//   nudge: "What does an empty list give?"
//   pointer: "Your first line asks for events[0]."
//   name: "Empty input: without plays the answer is (-1, 0). Start with an empty window."
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const [firstGenre, firstSeconds] = events[0] as [string, number];
	const playsOf = new Map([[firstGenre, 1]]);
	let total = firstSeconds;
	let start = 0;
	let best: [number, number] = [-1, 0];
	for (let end = 1; ; end++) {
		while (playsOf.size > maxGenres || total > maxSeconds) {
			const [oldest, freed] = events[start++] ?? ["", 0];
			const left = (playsOf.get(oldest) ?? 0) - 1;
			if (left === 0) playsOf.delete(oldest);
			else playsOf.set(oldest, left);
			total -= freed;
		}
		if (end - start > best[1]) best = [start, end - start];
		const next = events[end];
		if (next === undefined) return best;
		playsOf.set(next[0], (playsOf.get(next[0]) ?? 0) + 1);
		total += next[1];
	}
}
