// ---
// idea: "sorts tied pairs by length, then by text"
// mistake: tie-break
// must_fail: ["exactly as many merges as asked", "a run inside a word", "three of a kind from the left", "an unknown word", "one word as long as allowed"]
// messages:
//   nudge: "How are two units of different length compared?"
//   pointer: "Try a tie between (x, b) and a pair whose first unit is longer but smaller."
//   name: "Ties go to the shorter text. Dictionary order knows no length."
// ---
type Pair = [string, string];

export class TitleUnits {
	private readonly pairs: Pair[] = [];

	constructor(words: Map<string, number>, merges: number) {
		let rows = [...words].map(([word, times]) => ({ units: [...word], times }));
		while (this.pairs.length < merges) {
			const counts = new Map<string, number>();
			for (const { units, times } of rows) {
				for (const key of keysOf(units)) counts.set(key, (counts.get(key) ?? 0) + times);
			}
			const [best, count] = mostFrequent(counts);
			if (count < 2) break;
			this.pairs.push(best);
			rows = rows.map(({ units, times }) => ({ units: merge(units, best), times }));
		}
	}

	learned(): Pair[] {
		return this.pairs;
	}

	encode(word: string): string[] {
		return this.pairs.reduce((units, pair) => merge(units, pair), [...word]);
	}
}

/** Keys are "left right". */
function mostFrequent(counts: Map<string, number>): [pair: Pair, count: number] {
	const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
	const [left = "", right = ""] = first?.[0].split(" ") ?? [];
	return [[left, right], first?.[1] ?? 0];
}

/** Each pair as often as a pass would merge it. */
function keysOf(units: string[]): string[] {
	const keys: string[] = [];
	let run = 1;
	for (let i = 1; i < units.length; i++) {
		run = units[i] === units[i - 1] ? run + 1 : 1;
		if (run === 1 || run % 2 === 0) keys.push(`${units[i - 1]} ${units[i]}`);
	}
	return keys;
}

function merge(units: string[], [left, right]: Pair): string[] {
	const merged: string[] = [];
	for (let i = 0; i < units.length; i++) {
		const fits = units[i] === left && units[i + 1] === right;
		merged.push(fits ? left + right : (units[i] ?? ""));
		if (fits) i++;
	}
	return merged;
}
