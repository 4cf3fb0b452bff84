// ---
// idea: rounds the middle of an even window down one place too far
// mistake: off-by-one
// must_fail: ["exactly one window, even", zeros in an even window, equal values on both sides of the middle, "rising, even", a spike leaves, "one to three digits, even"]
// messages:
//   nudge: "Which places hold the two middle values of four?"
//   pointer: "Your middle pair is the first and the second value."
//   name: "Off by one: the pair stands at w / 2 - 1 and w / 2."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const window: number[] = []; // sorted
	const medians: number[] = [];
	for (const [i, newest] of durationsMs.entries()) {
		window.splice(placeOf(window, newest), 0, newest);
		if (window.length < w) continue;
		medians.push(middle(window));
		window.splice(placeOf(window, durationsMs[i - w + 1] ?? 0), 1);
	}
	return medians;
}

function middle(sorted: number[]): number {
	const half = Math.floor((sorted.length - 1) / 2);
	const upper = sorted[half] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted.at(half - 1) ?? 0) + upper) / 2;
}

/** The first of the sorted places whose value is not below the given one. */
function placeOf(sorted: number[], value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const between = (low + high) >> 1;
		if ((sorted[between] ?? 0) < value) low = between + 1;
		else high = between;
	}
	return low;
}
