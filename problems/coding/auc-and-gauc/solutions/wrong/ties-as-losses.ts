// ---
// idea: counts the negatives that lie below each positive
// mistake: boundary-strict-vs-inclusive
// must_fail: [a tie between a positive and a negative, "two users, the busier one weighs more", all scores equal, a user with AUC 0 beside one with AUC 1, two groups of ties, the negative of a tie comes first, the positive of a tie comes first, the largest and the smallest score, a busy user of one class, "three users, three weights"]
// messages:
//   nudge: "What is a pair with equal scores worth?"
//   pointer: "Try a log in which all scores are equal."
//   name: "A tie counts as a loss, so a constant score has AUC 0. It is worth one half."
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
	let sum = 0;
	let weight = 0;
	for (const own of byUser.values()) {
		const area = auc(own);
		if (area === null) continue;
		sum += area * own.length;
		weight += own.length;
	}
	return [auc(all), weight === 0 ? null : sum / weight];
}

/** For each positive the negatives below it. */
function auc(rows: readonly Row[]): number | null {
	const negatives = scoresOf(rows, 0).sort((a, b) => a - b);
	const positives = scoresOf(rows, 1);
	if (negatives.length === 0 || positives.length === 0) return null;
	let wins = 0;
	for (const score of positives) {
		wins += leading(negatives, (other) => other < score);
	}
	return wins / (positives.length * negatives.length);
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
