// ---
// idea: counts the places at which two texts of one length differ
// mistake: equal-sizes-assumed
// must_fail: [all edits at the front, a letter more at the front shifts the rest, "one in at the front, one out at the end", the obvious step is the wrong one, the longest title and query, one character]
// messages:
//   nudge: "Which of the three edits can your comparison see?"
//   pointer: "Compare yesterday with yyesterday by hand. At how many places do they differ?"
//   name: "Equal sizes assumed: an inserted or deleted character shifts everything behind it. Fill the edit-distance table instead of comparing place by place."
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
		const visit = (node: TitleNode, depth: number, mismatches: number): void => {
			if (mismatches > d) return;
			if (depth === typed.length) {
				if (node.title !== undefined) found.push([mismatches, node.title]);
				return;
			}
			for (const [character, child] of node.children) {
				visit(child, depth + 1, mismatches + (character === typed[depth] ? 0 : 1));
			}
		};
		visit(this.root, 0, 0);
		return found.sort(([a, s], [b, t]) => a - b || byCodePoints(s, t));
	}
}

function byCodePoints(s: string, t: string): number {
	const others = Array.from(t);
	for (const [i, character] of Array.from(s).entries()) {
		const difference = (character.codePointAt(0) ?? 0) - (others[i]?.codePointAt(0) ?? -1);
		if (difference !== 0) return difference;
	}
	return s.length - t.length;
}
