// ---
// idea: "goes through a word from its last unit to its first"
// mistake: wrong-direction
// must_fail: ["a run of one letter", "a run counts twice for five letters", "three of a kind from the left"]
// messages:
//   nudge: "What becomes of a a a when (a, a) is merged?"
//   pointer: "Learn (a, a) and follow aaab by hand."
//   name: "The pass runs from the right, so a a a becomes a aa. It runs from the left."
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

/** Keys are "left right": a blank comes before letters and digits, so they are in the order of their pairs. */
function mostFrequent(counts: Map<string, number>): [pair: Pair, count: number] {
	let [best, most] = ["", 0];
	for (const [key, count] of counts) {
		if (count > most || (count === most && key < best)) [best, most] = [key, count];
	}
	const [left = "", right = ""] = best.split(" ");
	return [[left, right], most];
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
	const merged = [...units];
	for (let i = merged.length - 2; i >= 0; i--) {
		if (merged[i] === left && merged[i + 1] === right) merged.splice(i--, 2, left + right);
	}
	return merged;
}
