// ---
// idea: sorts the result by title and forgets the distance
// mistake: output-order
// must_fail: [one letter is missing, nearest first, farther titles too, "order is by distance, then title"]
// messages:
//   nudge: "What comes first in the result?"
//   pointer: "Search drive with d 1 in the second example. Which title must stand first?"
//   name: "Wrong order: sort by distance, and by title only within one distance."
// ---
export class FuzzyIndex {
	private readonly titles: Set<string>;

	constructor(titles: string[]) {
		this.titles = new Set(titles);
	}

	search(query: string, d: number): [number, string][] {
		const typed = Array.from(query);
		const found: [number, string][] = [];
		for (const title of this.titles) {
			const distance = edits(Array.from(title), typed);
			if (distance <= d) found.push([distance, title]);
		}
		return found.sort(([, s], [, t]) => byCodePoints(s, t));
	}
}

function edits(a: string[], b: string[]): number {
	const table = [...a, ""].map((_, i) => [...b, ""].map((_, j) => i + j));
	for (const [i, x] of a.entries()) {
		const above = table[i] ?? [];
		const row = table[i + 1] ?? [];
		for (const [j, y] of b.entries()) {
			const replaced = (above[j] ?? 0) + (x === y ? 0 : 1);
			row[j + 1] = Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
		}
	}
	return table[a.length]?.[b.length] ?? 0;
}

function byCodePoints(s: string, t: string): number {
	const others = Array.from(t);
	for (const [i, character] of Array.from(s).entries()) {
		const difference = (character.codePointAt(0) ?? 0) - (others[i]?.codePointAt(0) ?? -1);
		if (difference !== 0) return difference;
	}
	return s.length - t.length;
}
