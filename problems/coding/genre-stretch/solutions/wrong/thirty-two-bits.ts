// ---
// idea: keeps the sum of seconds in 32 bits
// mistake: integer-overflow
// must_fail: ["three plays of thirty years"]
// messages:
//   nudge: "How large can the sum of seconds become?"
//   pointer: "Try three plays of 10^9 seconds."
//   name: "Integer overflow: | 0 cuts the sum to 32 bits. Sums here go up to 10^12 and more; a plain number holds them."
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
		total = (total + seconds) | 0;
		while (start <= end && playsOf.size > maxGenres || (start <= end && total > maxSeconds)) {
			const [oldest, freed] = events[start++] ?? ["", 0];
			const left = (playsOf.get(oldest) ?? 0) - 1;
			if (left === 0) playsOf.delete(oldest);
			else playsOf.set(oldest, left);
			total -= freed;
		}
		const length = end + 1 - start;
		if (length > best[1]) best = [start, length];
	}
	return best;
}
