// ---
// idea: takes every entry of a map for a play
// mistake: filter-missing
// must_fail: ["plays, none, a count of 0, half a play", only counts of 0, a count of 0 beside a play, hardly a play]
// messages:
//   nudge: "What does an entry with the count 0 say?"
//   pointer: "Give a user the map {0: 0} only. The answer is a vector of zeros."
//   name: "Filter missing: the preference is 1 only where r > 0. An entry with 0 is the same as no entry."
// ---
export function alsUserStep(
	itemVectors: number[][],
	counts: Map<number, number>[],
	alpha: number,
	lam: number,
): number[][] {
	const size = itemVectors[0]!.length;
	let start: number[][] = [];
	for (let i = 0; i < size; i++) start.push(itemVectors[0]!.map((_, j) => (i === j ? 1 / lam : 0)));
	for (const vector of itemVectors) start = raised(start, vector, 1);

	const users: number[][] = [];
	for (const plays of counts) {
		let inverse = start;
		const rhs = new Array<number>(size).fill(0);
		for (const [item, r] of plays) {
			const vector = itemVectors[item]!;
			inverse = raised(inverse, vector, alpha * r);
			vector.forEach((factor, i) => {
				rhs[i]! += (1 + alpha * r) * factor;
			});
		}
		users.push(inverse.map((row) => dot(row, rhs)));
	}
	return users;
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

/** The inverse after weight times v vᵀ was added to the matrix. */
function raised(inverse: number[][], vector: number[], weight: number): number[][] {
	const turned = inverse.map((row) => dot(row, vector));
	const scale = weight / (1 + weight * dot(turned, vector));
	return inverse.map((row, i) => row.map((entry, j) => entry - scale * turned[i]! * turned[j]!));
}
