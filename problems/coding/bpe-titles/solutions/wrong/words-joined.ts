// ---
// idea: "puts all words, each as often as it occurs, into one long row"
// mistake: groups-mixed
// must_fail: ["ties and unknown characters", "words of one letter", "a run counts once for three letters", "a tie is between units, not between joined texts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "a long unit may be out of reach", "counts of one unit from two neighbours"]
// messages:
//   nudge: "Are the last letter of one word and the first of the next a pair?"
//   pointer: "Try ab, cd and xy, twice each."
//   name: "All words stand in one row. Keep a row for each word."
// ---
type Pair = [string, string];

export class TitleUnits {
	private readonly pairs: Pair[] = [];

	constructor(words: Map<string, number>, merges: number) {
		let row = [...words].flatMap(([word, times]) => [...word.repeat(Math.min(times, 9))]);
		while (this.pairs.length < merges) {
			const counts = new Map<string, number>();
			for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
			const [best, count] = mostFrequent(counts);
			if (count < 2) break;
			this.pairs.push(best);
			row = merge(row, best);
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
