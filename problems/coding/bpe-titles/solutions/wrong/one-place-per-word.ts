// ---
// idea: "merges a pair only where the word does not hold the new unit yet"
// mistake: loop-runs-once
// must_fail: ["a run of one letter", "one merge", "a run counts twice for five letters", "a run counts twice for four letters", "two runs in one word", "a pair twice in a word", "a tie is between units, not between joined texts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "one word as long as allowed", "counts of one unit from two neighbours"]
// messages:
//   nudge: "A pair occurs twice in a word. How many units does a merge make?"
//   pointer: "Try abab."
//   name: "Only the first place is merged. The pass goes on to the end of the word."
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
	const whole = left + right;
	const place = units.findIndex((unit, i) => unit === left && units[i + 1] === right);
	const held = units.indexOf(whole);
	if (place < 0 || (held >= 0 && held < place)) return units;
	return [...units.slice(0, place), whole, ...units.slice(place + 2)];
}
