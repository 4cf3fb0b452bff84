// ---
// idea: stops solving after three conjugate-gradient steps
// mistake: partial-result
// must_fail: [five factors]
// messages:
//   nudge: "How exact is your solution of the equations?"
//   pointer: "Try five factors: multiply your answer by the matrix. Is it the right-hand side?"
//   name: "Partial result: three steps give the exact solution for up to three factors only. Solve the equations fully; k is small."
// ---
export function alsUserStep(
	itemVectors: number[][],
	counts: Map<number, number>[],
	alpha: number,
	lam: number,
): number[][] {
	const base = itemVectors[0]!.map((_, i) => itemVectors[0]!.map((_, j) => (i === j ? lam : 0)));
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

/** Conjugate gradients: three rounds bring the residual close to zero. */
function solve(matrix: number[][], rhs: number[]): number[] {
	const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
	const x = rhs.map(() => 0);
	let residual = [...rhs];
	let search = [...rhs];
	for (let round = 1; round <= 3; round++) {
		const before = dot(residual, residual);
		if (before < 1e-20) return x;
		const image = matrix.map((row) => dot(row, search));
		const step = before / dot(search, image);
		for (let i = 0; i < x.length; i++) x[i]! += step * search[i]!;
		residual = residual.map((value, i) => value - step * image[i]!);
		const ratio = dot(residual, residual) / before;
		search = residual.map((value, i) => value + ratio * search[i]!);
	}
	return x;
}
