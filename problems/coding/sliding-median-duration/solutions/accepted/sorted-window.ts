// ---
// idea: keeps the window sorted in one typed array; one binary search and one memory move for each value that comes or goes
// cost: O(log w) comparisons and O(w) moved entries a step, one fast memory move; O(w) memory
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window = new Float64Array(w);
	let size = 0; // so many entries of the window are in use, sorted
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		const place = lowerBound(window, size, newest);
		window.copyWithin(place + 1, place, size);
		window[place] = newest;
		size++;
		if (size < w) continue;
		const upper = window[Math.floor(w / 2)] ?? 0;
		medians.push(w % 2 === 1 ? upper : ((window[w / 2 - 1] ?? 0) + upper) / 2);
		const gone = lowerBound(window, size, durationsMs[i - w + 1] ?? 0);
		window.copyWithin(gone, gone + 1, size);
		size--;
	}
	return medians;
}

/** The first of `size` sorted places whose value is not below the given one. */
function lowerBound(sorted: Float64Array, size: number, value: number): number {
	let [low, high] = [0, size];
	while (low < high) {
		const between = (low + high) >> 1;
		if ((sorted[between] ?? 0) < value) low = between + 1;
		else high = between;
	}
	return low;
}
