// ---
// idea: takes a title as soon as its beginning is near enough to the query
// mistake: input-ignored
// must_fail: [all edits at the end, the whole title counts, what stands before counts too]
// messages:
//   nudge: "What happens to the rest of the title when its beginning matches?"
//   pointer: "How far is help me from help?"
//   name: "Part ignored: the whole title is compared. What stands behind the matching beginning costs one edit for each character."
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
		const visit = (node: TitleNode, row: number[], nearest: number): void => {
			const distance = Math.min(nearest, row[typed.length] ?? 0);
			if (node.title !== undefined && distance <= d) found.push([distance, node.title]);
			for (const [character, child] of node.children) {
				const longer = nextRow(row, typed, character);
				if (Math.min(distance, ...longer) <= d) visit(child, longer, distance);
			}
		};
		visit(this.root, [...typed.keys(), typed.length], typed.length);
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
