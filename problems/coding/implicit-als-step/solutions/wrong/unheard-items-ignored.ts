// ---
// idea: fits the played items only
// mistake: input-ignored
// must_fail: ["two plays, one item not played", "plays, none, a count of 0, half a play", a count of 0 beside a play, alpha of 0, counts with a fraction, the strongest confidence, items in any order, a heavy listener first, many items not played, "equal vectors, one of them played", five factors, factors below 0, more factors than items, the largest penalty, "two, three and four plays", factors at their bounds, a factor that nobody uses, "one play, any alpha"]
// messages:
//   nudge: "What does it say about a user that a very common kind of item was never played?"
//   pointer: "Your matrix starts with lam on the diagonal and sees the items of the map only. Compare with the first example."
//   name: "Input ignored: every item takes part, the ones not played with confidence 1 and preference 0. Start from the sum of y yᵀ over all items."
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

	const users: number[][] = [];
	for (const plays of counts) {
		let inverse = start;
		const rhs = new Array<number>(size).fill(0);
		for (const [item, r] of plays) {
			if (r === 0) continue;
			const vector = itemVectors[item]!;
			inverse = raised(inverse, vector, 1 + alpha * r);
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
