// ---
// idea: knows insertions and deletions only, so a replaced character costs two
// mistake: wrong-weight
// must_fail: [a replaced letter is one edit, swaps near and far, edits on both sides of an intact middle]
// messages:
//   nudge: "How many edits is it to replace one character?"
//   pointer: "How far is cat from cot?"
//   name: "Wrong weight: replacing is one edit. Take the number diagonally above plus 1, not a deletion and an insertion."
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
		if (letter === character) longer.push(row[i] ?? 0);
		else longer.push(1 + Math.min(row[i + 1] ?? 0, longer[i] ?? 0));
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
