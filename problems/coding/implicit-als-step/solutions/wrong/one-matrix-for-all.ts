// ---
// idea: adds the plays of every user to the same matrix
// mistake: stale-state
// must_fail: ["plays, none, a count of 0, half a play", two equal users, a count of 0 beside a play, counts with a fraction, items in any order, a heavy listener first, many items not played, "equal vectors, one of them played", five factors, factors below 0, more factors than items, "two, three and four plays", a factor that nobody uses]
// messages:
//   nudge: "Does the second user's vector depend on what the first one played?"
//   pointer: "Give two users equal maps. Are their vectors equal?"
//   name: "Stale state: the matrix of the sum over all items is changed by each user. Work on a copy of its rows."
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
	let inverse = start;
	for (const plays of counts) {
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
