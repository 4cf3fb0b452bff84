// ---
// idea: a window with two ends; every play enters once, and the oldest leave while a limit is broken
// cost: O(n) time, O(g) memory for g genres in the window
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const playsOf = new Map<string, number>();
	let total = 0;
	let start = 0;
	let best: [number, number] = [-1, 0];
	for (const [end, [genre, seconds]] of events.entries()) {
		playsOf.set(genre, (playsOf.get(genre) ?? 0) + 1);
		total += seconds;
		while (playsOf.size > maxGenres || total > maxSeconds) {
			const [oldest, freed] = events[start++] as [string, number];
			const left = (playsOf.get(oldest) as number) - 1;
			if (left === 0) playsOf.delete(oldest);
			else playsOf.set(oldest, left);
			total -= freed;
		}
		const length = end + 1 - start;
		if (length > best[1]) best = [start, length];
	}
	return best;
}
