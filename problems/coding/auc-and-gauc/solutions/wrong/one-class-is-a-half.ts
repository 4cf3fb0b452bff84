// ---
// idea: gives 0.5 where there is no pair
// mistake: missing-taken-as-zero
// must_fail: [one user never clicks, no rows, one impression, only positives, only negatives, "both classes, but not within a user", user ids that differ in case]
// messages:
//   nudge: "What is the AUC without a single pair?"
//   pointer: "Call your function with positives only."
//   name: "Without a pair there is no AUC, and 0.5 would look like a measured one. Return nothing."
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
		sum += area * own.length;
		weight += own.length;
	}
	return [auc(all), weight === 0 ? null : sum / weight];
}

/** For each positive the negatives below it, and once more with those at its score: twice its wins. */
function auc(rows: readonly Row[]): number {
	const negatives = scoresOf(rows, 0).sort((a, b) => a - b);
	const positives = scoresOf(rows, 1);
	if (negatives.length === 0 || positives.length === 0) return 0.5;
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
