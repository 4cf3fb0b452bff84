// ---
// idea: visits every item for every user
// cost: O(U·I·k²) time
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How many of the items has one user played?"
//   pointer: "For each of 2,000 users your code walks through all 20,000 items."
//   name: "Hidden quadratic: the items that were not played add the same to every user's matrix. Compute that sum once, and add alpha · r for the played ones."
// ---
export function alsUserStep(
	itemVectors: number[][],
	counts: Map<number, number>[],
	alpha: number,
	lam: number,
): number[][] {
	const first = itemVectors[0]!;
	return counts.map((plays) => {
		const matrix = first.map((_, i) => first.map((_, j) => (i === j ? lam : 0)));
		const rhs = first.map(() => 0);
		for (const [item, vector] of itemVectors.entries()) {
			const count = plays.get(item) ?? 0;
			addSquare(matrix, vector, 1 + alpha * count);
			if (count === 0) continue;
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
