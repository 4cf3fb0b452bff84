// ---
// idea: "sorts the pairs of letters by how often they occur and learns the first ones"
// mistake: stale-state
// must_fail: ["five merges of a small lexicon", "a run of one letter", "exactly as many merges as asked", "a run inside a word", "a pair twice in a word", "a tie is between units, not between joined texts", "a broken pair no longer counts", "all counts move on", "the pair comes twice in a row", "three of a kind from the left", "a long unit may be out of reach", "an unknown word", "one word as long as allowed", "counts of one unit from two neighbours"]
// messages:
//   nudge: "How long may a unit become?"
//   pointer: "In the second example, is (aa, aa) learned?"
//   name: "Pairs are counted once, before any merge. Count again with the units that the merge has made."
// ---
type Pair = [string, string];

export class TitleUnits {
	private readonly pairs: Pair[] = [];

	constructor(words: Map<string, number>, merges: number) {
		const counts = new Map<string, number>();
		for (const [word, times] of words) {
			for (const key of keysOf([...word])) counts.set(key, (counts.get(key) ?? 0) + times);
		}
		const frequent = [...counts].filter(([, count]) => count >= 2);
		frequent.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		for (const [key] of frequent.slice(0, merges)) {
			const [left = "", right = ""] = key.split(" ");
			this.pairs.push([left, right]);
		}
	}

	learned(): Pair[] {
		return this.pairs;
	}

	encode(word: string): string[] {
		return this.pairs.reduce((units, pair) => merge(units, pair), [...word]);
	}
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
