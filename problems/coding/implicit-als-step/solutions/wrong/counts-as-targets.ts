// ---
// idea: takes the play count as the value to be met
// mistake: wrong-unit-counted
// must_fail: ["two plays, one item not played", "plays, none, a count of 0, half a play", two equal users, "one item, one factor", a count of 0 beside a play, alpha of 0, counts with a fraction, hardly a play, the strongest confidence, items in any order, a heavy listener first, everything played, "equal vectors, one of them played", five factors, factors below 0, more factors than items, the largest penalty, factors at their bounds, a factor that nobody uses]
// messages:
//   nudge: "Which number should x · y come close to for an item that was played 40 times?"
//   pointer: "Look at the right-hand side: which p does an item with three plays have?"
//   name: "Wrong unit: the target is the preference, 0 or 1. The count only raises the confidence."
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
				rhs[i]! += (1 + alpha * r) * r * factor;
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
