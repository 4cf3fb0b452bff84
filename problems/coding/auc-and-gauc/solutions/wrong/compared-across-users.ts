// ---
// idea: looks up a user's positives among the sorted negatives of the whole log
// mistake: groups-mixed
// must_fail: ["two users, the busier one weighs more", one user never clicks, the largest and the smallest score, each user is ranked within, "three users, three weights"]
// messages:
//   nudge: "With whose negatives is a positive compared for GAUC?"
//   pointer: "Try two users with AUC 1 each, of whom one has much higher scores."
//   name: "Positives meet negatives of other users. For GAUC only rows of one user are compared."
// ---
interface Row {
	readonly label: number;
	readonly score: number;
}

export function aucAndGauc(users: string[], labels: number[], scores: number[]): [number | null, number | null] {
	const all: Row[] = [];
	const byUser = new Map<string, Row[]>();
	for (const [i, user] of users.entries()) {
		const row = { label: labels[i] ?? 0, score: scores[i] ?? 0 };
		const own = byUser.get(user) ?? [];
		own.push(row);
		byUser.set(user, own);
		all.push(row);
	}
	const negatives = scoresOf(all, 0).sort((a, b) => a - b);
	let sum = 0;
	let weight = 0;
	for (const own of byUser.values()) {
		const area = own.some((row) => row.label === 0) ? auc(own, negatives) : null;
		if (area === null) continue;
		sum += area * own.length;
		weight += own.length;
	}
	return [auc(all, negatives), weight === 0 ? null : sum / weight];
}

/** For each positive the negatives below it, and once more with those at its score: twice its wins. */
function auc(rows: readonly Row[], negatives: readonly number[]): number | null {
	const positives = scoresOf(rows, 1);
	if (negatives.length === 0 || positives.length === 0) return null;
	let halfWins = 0;
	for (const score of positives) {
		halfWins += leading(negatives, (other) => other < score) + leading(negatives, (other) => other <= score);
	}
	return halfWins / (2 * positives.length * negatives.length);
}

function scoresOf(rows: readonly Row[], label: number): number[] {
	return rows.filter((row) => row.label === label).map((row) => row.score);
}

/** How many values at the front fit, found by binary search. */
function leading(sorted: readonly number[], fits: (value: number) => boolean): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (fits(sorted[middle] ?? 0)) low = middle + 1;
		else high = middle;
	}
	return low;
}
