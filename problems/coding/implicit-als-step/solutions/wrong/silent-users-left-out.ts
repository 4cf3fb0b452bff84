// ---
// idea: leaves users without a play out of the result
// mistake: zero-rows
// must_fail: ["plays, none, a count of 0, half a play", only silent users, only counts of 0, hardly a play, a heavy listener first]
// messages:
//   nudge: "How many vectors are returned for three users?"
//   pointer: "Put a user with an empty map between two others."
//   name: "Zero rows: a user without a play has a vector of zeros, in its place."
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
				rhs[i]! += (1 + alpha * r) * factor;
			});
		}
		if ([...plays.values()].some((r) => r > 0)) users.push(inverse.map((row) => dot(row, rhs)));
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
