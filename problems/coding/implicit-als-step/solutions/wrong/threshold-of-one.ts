// ---
// idea: asks for at least one full play before it sees a preference
// mistake: filter-missing
// must_fail: ["plays, none, a count of 0, half a play", counts with a fraction, hardly a play]
// messages:
//   nudge: "Is half a play a play?"
//   pointer: "Give a user the count 0.5 of one item. Its preference is 1."
//   name: "Wrong condition: every count above 0 means a preference of 1, also one below 1."
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
			if (r === 0) continue;
			const vector = itemVectors[item]!;
			inverse = raised(inverse, vector, alpha * r);
			vector.forEach((factor, i) => {
				if (r >= 1) rhs[i]! += (1 + alpha * r) * factor;
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
