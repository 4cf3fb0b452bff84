// ---
// idea: "counts once, and after a merge adds the pairs with the new unit without taking the broken ones off"
// mistake: stale-state
// must_fail: ["five merges of a small lexicon", "a run inside a word", "a pair twice in a word", "a tie is between units, not between joined texts", "a broken pair no longer counts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "a long unit may be out of reach", "an unknown word", "counts of one unit from two neighbours"]
// messages:
//   nudge: "After merging (b, c) in a b c, how often does (a, b) occur?"
//   pointer: "Try abc five times, bcd four times and cde three times."
//   name: "Pairs that a merge broke up keep their old counts. Take the word's old pairs off before you add its new ones."
// ---
type Pair = [string, string];

export class TitleUnits {
	private readonly pairs: Pair[] = [];

	constructor(words: Map<string, number>, merges: number) {
		const rows = [...words].map(([word, times]) => ({ units: [...word], times }));
		const counts = new Map<string, number>();
		const add = (key: string, times: number) => counts.set(key, (counts.get(key) ?? 0) + times);
		for (const { units, times } of rows) {
			for (const key of keysOf(units)) add(key, times);
		}
		while (this.pairs.length < merges) {
			const [best, count] = mostFrequent(counts);
			if (count < 2) break;
			this.pairs.push(best);
			counts.delete(best.join(" "));
			for (const row of rows) {
				row.units = merge(row.units, best);
				for (const key of keysOf(row.units)) {
					if (key.split(" ").includes(best.join(""))) add(key, row.times);
				}
			}
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
	const merged: string[] = [];
	for (let i = 0; i < units.length; i++) {
		const fits = units[i] === left && units[i + 1] === right;
		merged.push(fits ? left + right : (units[i] ?? ""));
		if (fits) i++;
	}
	return merged;
}
