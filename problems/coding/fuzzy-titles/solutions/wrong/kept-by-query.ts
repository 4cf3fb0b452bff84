// ---
// idea: keeps answers by query and forgets that d may differ
// mistake: stale-state
// must_fail: ["one query, several d", "one d, several queries"]
// messages:
//   nudge: "On what does an answer depend?"
//   pointer: "Search the same query with d 2 and then with d 0."
//   name: "Stale state: a kept answer belongs to a query and a d. Use both as the key, or keep nothing."
// ---
class TitleNode {
	readonly children = new Map<string, TitleNode>();
	title: string | undefined;
}

export class FuzzyIndex {
	private readonly root = new TitleNode();
	private readonly kept = new Map<string, [number, string][]>();

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
		const known = this.kept.get(query);
		if (known !== undefined) return known;
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
		found.sort(([a, s], [b, t]) => a - b || byCodePoints(s, t));
		this.kept.set(query, found);
		return found;
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
