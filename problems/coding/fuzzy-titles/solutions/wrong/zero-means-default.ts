// ---
// idea: takes a d of 0 for no d and uses 1
// mistake: zero-taken-as-missing
// must_fail: [nearest first, the empty query, no edits allowed, upper case is different]
// messages:
//   nudge: "What does your code do with d = 0?"
//   pointer: "Search moon with d 0 in a catalogue that also holds moons."
//   name: "Zero taken as missing: 0 is falsy, so a default replaces it. With d 0 only the title itself is found."
// ---
export class FuzzyIndex {
	private readonly titles: Set<string>;

	constructor(titles: string[]) {
		this.titles = new Set(titles);
	}

	search(query: string, d: number): [number, string][] {
		const most = d || 1;
		const typed = Array.from(query);
		const found: [number, string][] = [];
		for (const title of this.titles) {
			const distance = edits(Array.from(title), typed);
			if (distance <= most) found.push([distance, title]);
		}
		return found.sort(([a, s], [b, t]) => a - b || byCodePoints(s, t));
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
