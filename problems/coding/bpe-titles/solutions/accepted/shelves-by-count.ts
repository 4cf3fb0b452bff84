// ---
// idea: remembers which words hold a pair, counts only touched words again, and keeps pairs on one shelf for each count
// cost: O(t · w) time for t touched words of w units, plus the pairs on the topmost shelf for each merge; O(all units) memory
// ---
type Pair = [string, string];

export class TitleUnits {
	private readonly pairs: Pair[];

	constructor(words: Map<string, number>, merges: number) {
		this.pairs = learn(words, merges);
	}

	learned(): Pair[] {
		return this.pairs;
	}

	encode(word: string): string[] {
		let units = [...word];
		for (const pair of this.pairs) units = merge(units, pair);
		return units;
	}
}

function learn(words: Map<string, number>, merges: number): Pair[] {
	const shelves = new Shelves();
	const holders = new Map<string, Set<number>>();
	const rows: { units: string[]; times: number }[] = [];
	const note = (key: string, row: number, times: number) => {
		shelves.add(key, times);
		const known = holders.get(key);
		if (known) known.add(row);
		else holders.set(key, new Set([row]));
	};
	for (const [word, times] of words) {
		const units = [...word];
		for (const key of keysOf(units)) note(key, rows.length, times);
		rows.push({ units, times });
	}
	const learned: Pair[] = [];
	while (learned.length < merges) {
		const best = shelves.best();
		if (best === undefined) break;
		const pair = best.split(" ") as Pair;
		learned.push(pair);
		const touched = holders.get(best) ?? [];
		holders.delete(best);
		for (const index of touched) {
			const row = rows[index];
			if (!row) continue;
			for (const key of keysOf(row.units)) shelves.add(key, -row.times);
			row.units = merge(row.units, pair);
			for (const key of keysOf(row.units)) note(key, index, row.times);
		}
	}
	return learned;
}

/** Pairs as "left right": a blank comes before every letter and digit, so keys are ordered like pairs. */
class Shelves {
	private readonly counts = new Map<string, number>();
	private readonly keysWith = new Map<number, Set<string>>();
	private top = 0;

	add(key: string, difference: number): void {
		const before = this.counts.get(key) ?? 0;
		const count = before + difference;
		this.keysWith.get(before)?.delete(key);
		this.counts.set(key, count);
		const shelf = this.keysWith.get(count);
		if (shelf) shelf.add(key);
		else this.keysWith.set(count, new Set([key]));
		this.top = Math.max(this.top, count);
	}

	best(): string | undefined {
		for (; this.top >= 2; this.top--) {
			let smallest: string | undefined;
			for (const key of this.keysWith.get(this.top) ?? []) {
				if (smallest === undefined || key < smallest) smallest = key;
			}
			if (smallest !== undefined) return smallest;
		}
		return undefined;
	}
}

/** Each pair as often as one pass would merge it: in a run of equal units every second one only. */
function keysOf(units: readonly string[]): string[] {
	const keys: string[] = [];
	let inRun = false;
	for (let i = 1; i < units.length; i++) {
		const [left = "", right = ""] = [units[i - 1], units[i]];
		inRun = left === right && !inRun;
		if (left !== right || inRun) keys.push(`${left} ${right}`);
	}
	return keys;
}

function merge(units: string[], [left, right]: Pair): string[] {
	if (!units.includes(left)) return units;
	const merged: string[] = [];
	for (const unit of units) {
		if (unit === right && merged.at(-1) === left) merged[merged.length - 1] = left + right;
		else merged.push(unit);
	}
	return merged;
}
