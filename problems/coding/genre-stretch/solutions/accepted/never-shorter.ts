// ---
// idea: the window is never made shorter than the best stretch so far; it grows when it is legal and moves on when it is not
// cost: O(n) time, O(g) memory for g genres in the window
// ---
export function longestStretch(
	events: Array<[string, number]>,
	maxGenres: number,
	maxSeconds: number,
): [number, number] {
	const playsOf = new Map<string, number>();
	let total = 0;
	let length = 0;
	let found = -1;
	for (const [end, [genre, seconds]] of events.entries()) {
		playsOf.set(genre, (playsOf.get(genre) ?? 0) + 1);
		total += seconds;
		const start = end - length;
		if (playsOf.size <= maxGenres && total <= maxSeconds) {
			found = start;
			length += 1;
			continue;
		}
		const [oldest, freed] = events[start] as [string, number];
		const left = (playsOf.get(oldest) as number) - 1;
		if (left === 0) playsOf.delete(oldest);
		else playsOf.set(oldest, left);
		total -= freed;
	}
	return [found, length];
}
