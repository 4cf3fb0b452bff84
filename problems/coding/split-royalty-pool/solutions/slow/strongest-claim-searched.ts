// ---
// idea: searches all claims for the strongest one, for every cent that is left
// cost: O(n · cents left)
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "How many cents can be left, and what does each of them cost you?"
//   pointer: "The loop over the claims runs once for each cent."
//   name: "Hidden quadratic: up to n cents times n claims. Sort the claims once, or keep them in a heap."
// ---
interface Claim {
	readonly holder: string;
	readonly count: number;
	readonly remainder: bigint;
}

export function splitPool(poolCents: number, streams: Map<string, number>, minStreams: number): Map<string, number> {
	const cents = new Map([...streams.keys()].map((holder) => [holder, 0]));
	const eligible = [...streams].filter(([, count]) => count >= minStreams);
	const total = BigInt(eligible.reduce((sum, [, count]) => sum + count, 0));
	if (total === 0n) return cents;
	let left = poolCents;
	const claims = new Set<Claim>();
	for (const [holder, count] of eligible) {
		const exact = BigInt(poolCents) * BigInt(count);
		cents.set(holder, Number(exact / total));
		left -= Number(exact / total);
		claims.add({ holder, count, remainder: exact % total });
	}
	for (; left > 0; left--) {
		let strongest: Claim | undefined;
		for (const claim of claims) {
			if (strongest === undefined || isStronger(claim, strongest)) strongest = claim;
		}
		if (strongest === undefined) break;
		claims.delete(strongest);
		cents.set(strongest.holder, (cents.get(strongest.holder) ?? 0) + 1);
	}
	return cents;
}

function isStronger(a: Claim, b: Claim): boolean {
	if (a.remainder !== b.remainder) return a.remainder > b.remainder;
	return a.count === b.count ? a.holder < b.holder : a.count > b.count;
}
