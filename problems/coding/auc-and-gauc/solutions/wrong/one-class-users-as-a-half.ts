// ---
// idea: replaces a missing AUC of a user by 0.5
// mistake: filter-missing
// must_fail: [one user never clicks, one impression, only positives, only negatives, "both classes, but not within a user", user ids that differ in case]
// messages:
//   nudge: "Which users take part in GAUC?"
//   pointer: "Try one user with both classes and AUC 1, and one who never clicks."
//   name: "Users of one class pull the mean towards 0.5. They take no part, neither above nor below the line."
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
		const area = auc(own) ?? 0.5;
		sum += area * own.length;
		weight += own.length;
	}
	return [auc(all), weight === 0 ? null : sum / weight];
}

/** For each positive the negatives below it, and once more with those at its score: twice its wins. */
function auc(rows: readonly Row[]): number | null {
	const negatives = scoresOf(rows, 0).sort((a, b) => a - b);
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
