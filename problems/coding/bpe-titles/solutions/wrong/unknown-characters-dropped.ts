// ---
// idea: "encodes with the characters of the known words only"
// mistake: unknown-id
// must_fail: ["ties and unknown characters", "no words"]
// messages:
//   nudge: "What does encode do with a character that no word held?"
//   pointer: "Encode x9ab in the third example."
//   name: "Unknown characters vanish. They stay, each as a unit of its own."
// ---
type Pair = [string, string];

export class TitleUnits {
	private readonly pairs: Pair[] = [];
	private readonly alphabet: string;

	constructor(words: Map<string, number>, merges: number) {
		this.alphabet = [...words.keys()].join("");
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
		return this.pairs.reduce((units, pair) => merge(units, pair), [...word].filter((letter) => this.alphabet.includes(letter)));
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
