// ---
// idea: lets items with equal vectors count once in the sum over all items
// mistake: duplicates-collapsed
// must_fail: [many items not played, "equal vectors, one of them played"]
// messages:
//   nudge: "Are two items with the same vector one item?"
//   pointer: "Compare one item [1] with two items [1], the user having played the first."
//   name: "Duplicates collapsed: each item has its own weak \"no\", so the sum over all items has one term for each item."
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
	const different = new Map(itemVectors.map((vector) => [vector.join(), vector]));
	for (const vector of different.values()) start = raised(start, vector, 1);

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
