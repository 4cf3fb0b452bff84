// ---
// idea: a trie of all titles; a walk carries one row of the edit-distance table per node and turns back where the whole row is above d
// cost: O(total length of the titles) to build; a search visits the nodes within d edits of a beginning of the query, O(query length) each
// ---
class TitleNode {
	/** by character, which may be two units long */
	readonly children = new Map<string, TitleNode>();
	title: string | undefined;
}

export class FuzzyIndex {
	private readonly root = new TitleNode();

	constructor(titles: string[]) {
		for (const title of titles) {
			let node = this.root;
			for (const character of title) {
				let child = node.children.get(character);
				if (child === undefined) {
					child = new TitleNode();
					node.children.set(character, child);
				}
				node = child;
			}
			node.title = title;
		}
	}

	search(query: string, d: number): [number, string][] {
		const typed = Array.from(query);
		const found: [number, string][] = [];
		const visit = (node: TitleNode, row: readonly number[]): void => {
			const distance = row[typed.length] ?? 0;
			if (node.title !== undefined && distance <= d) found.push([distance, node.title]);
			if (Math.min(...row) > d) return;
			for (const [character, child] of node.children) visit(child, nextRow(row, typed, character));
		};
		visit(
			this.root,
			Array.from({ length: typed.length + 1 }, (_, i) => i),
		);
		return found.sort(([a, s], [b, t]) => a - b || byCodePoints(s, t));
	}
}

/** The row for the text that is longer by the character. */
function nextRow(row: readonly number[], typed: readonly string[], character: string): number[] {
	let left = (row[0] ?? 0) + 1;
	const longer = [left];
	for (let i = 0; i < typed.length; i++) {
		const replaced = (row[i] ?? 0) + (typed[i] === character ? 0 : 1);
		left = Math.min(replaced, (row[i + 1] ?? 0) + 1, left + 1);
		longer.push(left);
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
