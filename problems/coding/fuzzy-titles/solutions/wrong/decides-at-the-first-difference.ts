// ---
// idea: walks both texts with one finger each and takes the step that their lengths suggest
// mistake: wrong-choice
// must_fail: ["one in at the front, one out at the end", the obvious step is the wrong one]
// messages:
//   nudge: "At a difference, how do you know which of the three edits was made?"
//   pointer: "Follow your two fingers through abab and baba."
//   name: "Greedy: with more than one edit the lengths do not tell which step is right. Keep all three choices open, as the edit-distance table does."
// ---
export class FuzzyIndex {
	private readonly titles: string[];

	constructor(titles: string[]) {
		this.titles = [...new Set(titles)];
	}

	search(query: string, d: number): [number, string][] {
		return this.titles
			.map((title): [number, string] => [edits(Array.from(title), Array.from(query)), title])
			.filter(([distance]) => distance <= d)
			.sort(([a, s], [b, t]) => a - b || byCodePoints(s, t));
	}
}

function edits([x, ...a]: string[], [y, ...b]: string[]): number {
	if (x === undefined) return y === undefined ? 0 : b.length + 1;
	if (y === undefined) return a.length + 1;
	if (x === y) return edits(a, b);
	if (a.length === b.length) return 1 + edits(a, b);
	return 1 + (a.length > b.length ? edits(a, [y, ...b]) : edits([x, ...a], b));
}

function byCodePoints(s: string, t: string): number {
	const others = Array.from(t);
	for (const [i, character] of Array.from(s).entries()) {
		const difference = (character.codePointAt(0) ?? 0) - (others[i]?.codePointAt(0) ?? -1);
		if (difference !== 0) return difference;
	}
	return s.length - t.length;
}
