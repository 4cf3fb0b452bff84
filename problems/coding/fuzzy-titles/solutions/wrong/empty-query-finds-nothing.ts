// ---
// idea: answers the empty query with an empty list
// mistake: empty-input
// must_fail: [the empty query]
// messages:
//   nudge: "Is the empty query an error, or a query like any other?"
//   pointer: "Which titles are within one edit of the empty query?"
//   name: "Empty input: a title of one character is one edit from the empty query. No special case is needed."
// ---
class TitleNode {
	readonly children = new Map<string, TitleNode>();
	title: string | undefined;
}

export class FuzzyIndex {
	private readonly root = new TitleNode();

	constructor(titles: string[]) {
		for (const title of titles) {
			let node = this.root;
			for (const character of title) {
				const child = node.children.get(character) ?? new TitleNode();
				node.children.set(character, child);
				node = child;
			}
			node.title = title;
		}
	}

	search(query: string, d: number): [number, string][] {
		if (query === "") return [];
		const typed = Array.from(query);
		const found: [number, string][] = [];
		const visit = (node: TitleNode, row: number[]): void => {
			const distance = row[typed.length] ?? 0;
			if (node.title !== undefined && distance <= d) found.push([distance, node.title]);
			for (const [character, child] of node.children) {
				const longer = nextRow(row, typed, character);
				if (Math.min(...longer) <= d) visit(child, longer);
			}
		};
		visit(this.root, [...typed.keys(), typed.length]);
		return found.sort(([a, s], [b, t]) => a - b || byCodePoints(s, t));
	}
}

function nextRow(row: number[], typed: string[], character: string): number[] {
	const longer = [(row[0] ?? 0) + 1];
	for (const [i, letter] of typed.entries()) {
		const replaced = (row[i] ?? 0) + (letter === character ? 0 : 1);
		longer.push(Math.min(replaced, (row[i + 1] ?? 0) + 1, (longer[i] ?? 0) + 1));
	}
	return longer;
}

function byCodePoints(s: string, t: string): number {
	const others = Array.from(t);
	for (const [i, character] of Array.from(s).entries()) {
		const difference = (character.codePointAt(0) ?? 0) - (others[i]?.codePointAt(0) ?? -1);
		if (difference !== 0) return difference;
	}
	return s.length - t.length;
}
