// ---
// idea: multiplies lam by the number of played items
// mistake: wrong-weight
// must_fail: ["two plays, one item not played", "plays, none, a count of 0, half a play", alpha of 0, counts with a fraction, a vector of zeros, items in any order, a heavy listener first, everything played, many items not played, five factors, factors below 0, "two, three and four plays", factors at their bounds]
// messages:
//   nudge: "Does the penalty depend on how many items the user has played?"
//   pointer: "Take a user with two played items: what do you add to the diagonal?"
//   name: "Wrong weight: lam is added once to the diagonal, for every user the same. Scaling it by the number of plays belongs to another model."
// ---
export function alsUserStep(
	itemVectors: number[][],
	counts: Map<number, number>[],
	alpha: number,
	lam: number,
): number[][] {
	const base = itemVectors[0]!.map(() => itemVectors[0]!.map(() => 0));
	for (const vector of itemVectors) addSquare(base, vector, 1);

	return counts.map((plays) => {
		const matrix = base.map((row) => [...row]);
		const rhs = base.map(() => 0);
		const played = [...plays.values()].filter((count) => count > 0).length;
		for (let i = 0; i < rhs.length; i++) matrix[i]![i]! += lam * Math.max(played, 1);
		for (const [item, count] of plays) {
			if (count <= 0) continue;
			const vector = itemVectors[item]!;
			addSquare(matrix, vector, alpha * count);
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
