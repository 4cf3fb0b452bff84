// ---
// idea: looks for titles at the leaves of the trie only
// mistake: last-item-lost
// must_fail: [titles that begin with each other]
// messages:
//   nudge: "Where in the trie does the title sun end, when sunday is a title too?"
//   pointer: "Put sun, sunday and sunday morning into your trie and search for sun."
//   name: "Lost inside another title: a title may end at a node that has children. Mark the end at the node and test it everywhere."
// ---
type Entry = [distance: number, title: string];

export class FuzzyIndex {
	/** sorted; titles that begin alike stand together */
	private readonly titles: string[][];

	constructor(titles: string[]) {
		const sorted = [...new Set(titles)].sort(byCodePoints).map((title) => Array.from(title));
		this.titles = sorted.filter((title, i) => !startsWith(sorted[i + 1] ?? [], title));
	}

	search(query: string, d: number): Entry[] {
		const typed = Array.from(query);
		const found: Entry[] = [];
		for (const title of this.titles) {
			const distance = edits(title, typed);
			if (distance <= d) found.push([distance, title.join("")]);
		}
		return found.sort(([a, s], [b, t]) => a - b || byCodePoints(s, t));
	}
}

function startsWith(longer: string[], shorter: string[]): boolean {
	return shorter.every((character, i) => longer[i] === character);
}

function edits(title: string[], typed: string[]): number {
	let row = [...typed.keys(), typed.length];
	for (const character of title) {
		const longer = [(row[0] ?? 0) + 1];
		for (const [i, letter] of typed.entries()) {
			const replaced = (row[i] ?? 0) + (letter === character ? 0 : 1);
			longer.push(Math.min(replaced, (row[i + 1] ?? 0) + 1, (longer[i] ?? 0) + 1));
		}
		row = longer;
	}
	return row[typed.length] ?? 0;
}

function byCodePoints(s: string, t: string): number {
	const others = Array.from(t);
	for (const [i, character] of Array.from(s).entries()) {
		const difference = (character.codePointAt(0) ?? 0) - (others[i]?.codePointAt(0) ?? -1);
		if (difference !== 0) return difference;
	}
	return s.length - t.length;
}
