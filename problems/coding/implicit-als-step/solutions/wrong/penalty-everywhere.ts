// ---
// idea: adds lam to every entry of the matrix
// mistake: wrong-weight
// must_fail: ["two plays, one item not played", two equal users, a count of 0 beside a play, alpha of 0, counts with a fraction, a vector of zeros, items in any order, a heavy listener first, everything played, "equal vectors, one of them played", five factors, factors below 0, more factors than items, the largest penalty, "two, three and four plays", factors at their bounds, a factor that nobody uses, "one play, any alpha"]
// messages:
//   nudge: "Which entries of the matrix does the penalty touch?"
//   pointer: "Take two factors and an item [1, 0]. Does the second factor stay 0?"
//   name: "Wrong weight: lam times the unit matrix is on the diagonal only."
// ---
export function alsUserStep(
	itemVectors: number[][],
	counts: Map<number, number>[],
	alpha: number,
	lam: number,
): number[][] {
	const base = itemVectors[0]!.map(() => itemVectors[0]!.map(() => lam));
	for (const vector of itemVectors) addSquare(base, vector, 1);

	return counts.map((plays) => {
		const matrix = base.map((row) => [...row]);
		const rhs = base.map(() => 0);
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
