// ---
// idea: walks over the sorted rows and adds the negatives so far at each positive
// mistake: tie-break
// must_fail: [a tie between a positive and a negative, "two users, the busier one weighs more", all scores equal, two groups of ties, the negative of a tie comes first, the positive of a tie comes first, the largest and the smallest score, a busy user of one class, "three users, three weights"]
// messages:
//   nudge: "Which rank do two rows with the same score get?"
//   pointer: "Swap the two rows of a tie: does your number change?"
//   name: "Equal scores are ranked by their order in the log. They must share a rank, or count one half."
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

/** The sort leaves rows of one score in the order in which they came. */
function auc(rows: readonly Row[]): number | null {
	let wins = 0;
	let positives = 0;
	let negatives = 0;
	for (const { label } of [...rows].sort((a, b) => a.score - b.score)) {
		if (label === 0) negatives++;
		else {
			positives++;
			wins += negatives;
		}
	}
	return positives > 0 && negatives > 0 ? wins / (positives * negatives) : null;
}
