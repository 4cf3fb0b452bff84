// ---
// idea: writes the confidences into the caller's maps
// mistake: input-mutated
// must_fail: ["two plays, one item not played", "plays, none, a count of 0, half a play", two equal users, "one item, one factor", a count of 0 beside a play, alpha of 0, counts with a fraction, hardly a play, the strongest confidence, a vector of zeros, items in any order, a heavy listener first, everything played, many items not played, "equal vectors, one of them played", five factors, factors below 0, more factors than items, the largest penalty, "two, three and four plays", factors at their bounds, a factor that nobody uses, "one play, any alpha"]
// messages:
//   nudge: "What does the caller find in counts afterwards?"
//   pointer: "Print counts before and after the call."
//   name: "Input mutated: the counts are overwritten by confidences. Keep them in a variable of your own."
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
			plays.set(item, 1 + alpha * r);
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
