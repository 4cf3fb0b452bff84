// ---
// idea: lets two swapped neighbours count as one edit
// mistake: wrong-weight
// must_fail: [a swap is two edits, swaps near and far, edits on both sides of an intact middle]
// messages:
//   nudge: "Which edits does the statement list?"
//   pointer: "What is the distance of blue from bleu?"
//   name: "Wrong weight: this is the distance with swaps. Here a swap is two edits, so leave the fourth choice out."
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
		const typed = Array.from(query);
		const found: [number, string][] = [];
		const visit = (node: TitleNode, row: number[], above: number[], last: string): void => {
			const distance = row[typed.length] ?? 0;
			if (node.title !== undefined && distance <= d) found.push([distance, node.title]);
			for (const [character, child] of node.children) {
				const longer = nextRow(row, typed, character, above, last);
				if (Math.min(...longer, ...row.map((value) => value + 1)) <= d) visit(child, longer, row, character);
			}
		};
		visit(this.root, [...typed.keys(), typed.length], [], "");
		return found.sort(([a, s], [b, t]) => a - b || byCodePoints(s, t));
	}
}

function nextRow(row: number[], typed: string[], character: string, above: number[], last: string): number[] {
	const longer = [(row[0] ?? 0) + 1];
	for (const [i, letter] of typed.entries()) {
		const replaced = (row[i] ?? 0) + (letter === character ? 0 : 1);
		const crossed = i > 0 && letter === last && typed[i - 1] === character ? (above[i - 1] ?? 0) + 1 : replaced;
		longer.push(Math.min(replaced, crossed, (row[i + 1] ?? 0) + 1, (longer[i] ?? 0) + 1));
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
