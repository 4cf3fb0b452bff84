// ---
// idea: "gives every different word the weight 1"
// mistake: wrong-unit-counted
// must_fail: ["five merges of a small lexicon", "a run of one letter", "ties and unknown characters", "neighbouring words", "a pair seen twice", "exactly as many merges as asked", "one merge", "one frequent word against many rare ones", "a run counts once for three letters", "a run inside a word", "two runs in one word", "a pair twice in a word", "a tie by the second unit", "a tie by the first unit", "a tie between a digit and a letter", "a tie between a short and a long first unit", "a tie is between units, not between joined texts", "a broken pair no longer counts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "the first learned pair comes first", "a long unit may be out of reach", "learned pairs in dictionary order are not learned order", "an unknown word", "asked again", "the largest count", "counts of one unit from two neighbours"]
// messages:
//   nudge: "How much does a word that occurs ten times weigh?"
//   pointer: "Try xy ten times against four different words with a a."
//   name: "Words are counted, not their occurrences. Multiply by the count of the word."
// ---
type Pair = [string, string];

export class TitleUnits {
	private readonly pairs: Pair[] = [];

	constructor(words: Map<string, number>, merges: number) {
		let rows = [...words].map(([word, times]) => ({ units: [...word], times }));
		while (this.pairs.length < merges) {
			const counts = new Map<string, number>();
			for (const { units } of rows) {
				for (const key of keysOf(units)) counts.set(key, (counts.get(key) ?? 0) + 1);
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
	const merged: string[] = [];
	for (let i = 0; i < units.length; i++) {
		const fits = units[i] === left && units[i + 1] === right;
		merged.push(fits ? left + right : (units[i] ?? ""));
		if (fits) i++;
	}
	return merged;
}
