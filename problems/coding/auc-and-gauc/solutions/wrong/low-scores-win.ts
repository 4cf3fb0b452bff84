// ---
// idea: counts the negatives above each positive
// mistake: wrong-direction
// must_fail: [a tie between a positive and a negative, "two users, the busier one weighs more", one user never clicks, "both classes, but not within a user", "one pair, won", "one pair, lost", "no ties, out of order", ties inside one class only, two groups of ties, scores apart by a rounding error, "negative, tiny and large scores", the largest and the smallest score, "weights are impressions, not positives", "weights are impressions, not pairs", a busy user of one class, each user is ranked within, user ids that differ in case, equal rows count each time, "three users, three weights"]
// messages:
//   nudge: "Which end of the sorted list is good?"
//   pointer: "Try one positive with score 0.2 and one negative with score 0.1."
//   name: "Low scores win. A pair is won when the positive has the higher score."
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

/** For each positive the negatives above it, and once more with those at its score: twice its wins. */
function auc(rows: readonly Row[]): number | null {
	const negatives = scoresOf(rows, 0).sort((a, b) => a - b);
	const positives = scoresOf(rows, 1);
	if (negatives.length === 0 || positives.length === 0) return null;
	let halfWins = 0;
	for (const score of positives) {
		const notAbove = leading(negatives, (other) => other <= score);
		const below = leading(negatives, (other) => other < score);
		halfWins += 2 * negatives.length - notAbove - below;
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
