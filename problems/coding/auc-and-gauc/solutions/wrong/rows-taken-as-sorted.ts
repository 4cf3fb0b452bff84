// ---
// idea: walks over the rows as they come, in groups of equal scores
// mistake: unsorted-input-assumed
// must_fail: [a tie between a positive and a negative, "two users, the busier one weighs more", one user never clicks, "both classes, but not within a user", "one pair, lost", a user with AUC 0 beside one with AUC 1, "no ties, out of order", ties inside one class only, scores apart by a rounding error, "negative, tiny and large scores", the largest and the smallest score, "weights are impressions, not positives", "weights are impressions, not pairs", a busy user of one class, users take turns, each user is ranked within, equal rows count each time, "three users, three weights"]
// messages:
//   nudge: "Who has sorted the rows?"
//   pointer: "Reverse the rows of an example: does your number change?"
//   name: "The rows are never sorted. Sort them by score before groups are formed."
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

/** Walks over groups of equal scores with the number of negatives before them. */
function auc(rows: readonly Row[]): number | null {
	let wins = 0;
	let positives = 0;
	let negatives = 0;
	for (let from = 0; from < rows.length; ) {
		const counts = [0, 0];
		let to = from;
		for (; to < rows.length && rows[to]?.score === rows[from]?.score; to++) {
			const label = rows[to]?.label ?? 0;
			counts[label] = (counts[label] ?? 0) + 1;
		}
		const [zeros = 0, ones = 0] = counts;
		wins += ones * (negatives + zeros / 2);
		positives += ones;
		negatives += zeros;
		from = to;
	}
	return positives > 0 && negatives > 0 ? wins / (positives * negatives) : null;
}
