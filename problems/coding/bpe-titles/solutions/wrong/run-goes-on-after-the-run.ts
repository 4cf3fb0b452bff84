// ---
// idea: "counts a pair of equal units once in a word, however many runs there are"
// mistake: double-counting
// must_fail: ["a run counts twice for five letters", "a run counts twice for four letters", "two runs in one word"]
// messages:
//   nudge: "A word holds two runs of the same letter. How often does each of them count?"
//   pointer: "Try aaabaaa once against cd three times and against xy once."
//   name: "The state of the first run leaks into the second one. Start afresh when the units differ."
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
	const doubles = new Set<string>();
	for (let i = 1; i < units.length; i++) {
		const [left = "", right = ""] = [units[i - 1], units[i]];
		if (left === right && doubles.has(left)) continue;
		if (left === right) doubles.add(left);
		keys.push(`${left} ${right}`);
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
