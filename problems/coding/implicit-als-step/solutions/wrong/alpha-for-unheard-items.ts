// ---
// idea: gives items without a play the confidence 1 + alpha
// mistake: wrong-weight
// must_fail: ["two plays, one item not played", "plays, none, a count of 0, half a play", a count of 0 beside a play, counts with a fraction, the strongest confidence, items in any order, a heavy listener first, many items not played, "equal vectors, one of them played", five factors, factors below 0, more factors than items, the largest penalty, "two, three and four plays", factors at their bounds, a factor that nobody uses, "one play, any alpha"]
// messages:
//   nudge: "How confident are we about an item that was never played?"
//   pointer: "Take a user without the item in the map: which r does it have, and so which c?"
//   name: "Wrong weight: r is 0 for an item that was not played, so its confidence is 1, whatever alpha is."
// ---
export function alsUserStep(
	itemVectors: number[][],
	counts: Map<number, number>[],
	alpha: number,
	lam: number,
): number[][] {
	const base = itemVectors[0]!.map((_, i) => itemVectors[0]!.map((_, j) => (i === j ? lam : 0)));
	for (const vector of itemVectors) addSquare(base, vector, 1 + alpha);

	return counts.map((plays) => {
		const matrix = base.map((row) => [...row]);
		const rhs = base.map(() => 0);
		for (const [item, count] of plays) {
			const vector = itemVectors[item]!;
			addSquare(matrix, vector, alpha * count - alpha);
			if (count <= 0) continue;
			for (const [i, factor] of vector.entries()) rhs[i]! += (1 + alpha * count) * factor;
		}
		return solve(matrix, rhs);
	});
}

/** Adds weight · v vᵀ to the matrix. */
function addSquare(matrix: number[][], vector: readonly number[], weight: number): void {
	for (const [i, row] of matrix.entries()) {
		const scaled = weight * vector[i]!;
		for (const [j, factor] of vector.entries()) row[j]! += scaled * factor;
	}
}

/** Elimination in place; a positive definite matrix needs no exchange of rows. */
function solve(matrix: number[][], rhs: number[]): number[] {
	const size = rhs.length;
	for (let pivot = 0; pivot < size; pivot++) {
		for (let i = pivot + 1; i < size; i++) {
			const share = matrix[i]![pivot]! / matrix[pivot]![pivot]!;
			for (let j = pivot; j < size; j++) matrix[i]![j]! -= share * matrix[pivot]![j]!;
			rhs[i]! -= share * rhs[pivot]!;
		}
	}
	for (let i = size - 1; i >= 0; i--) {
		for (let j = i + 1; j < size; j++) rhs[i]! -= matrix[i]![j]! * rhs[j]!;
		rhs[i]! /= matrix[i]![i]!;
	}
	return rhs;
}
