// ---
// idea: compares titles by 16-bit units
// mistake: text-order
// must_fail: [a ligature before a note]
// messages:
//   nudge: "In which order does your language put two texts, and is that the order of the statement?"
//   pointer: "Which comes first, the ligature U+FB01 or the note U+1F3B5, and by which rule?"
//   name: "Text order: 16-bit units put every character above U+FFFF before U+E000 to U+FFFF. Compare code points."
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
		return found.sort(([a, s], [b, t]) => a - b || Number(s > t) - Number(s < t));
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
