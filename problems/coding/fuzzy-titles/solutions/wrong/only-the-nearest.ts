// ---
// idea: returns only the titles at the smallest distance that occurs
// mistake: partial-result
// must_fail: [one letter is missing, nearest first, farther titles too, "order is by distance, then title"]
// messages:
//   nudge: "Is the result the best titles, or all that are near enough?"
//   pointer: "Search helo with d 2 in the first example. Does hallo come back?"
//   name: "Half a result: all titles within d belong to it, also when others are nearer."
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
		let nearest = d;
		const visit = (node: TitleNode, row: number[]): void => {
			const distance = row[typed.length] ?? 0;
			if (node.title !== undefined && distance <= nearest) {
				found.push([distance, node.title]);
				nearest = distance;
			}
			for (const [character, child] of node.children) {
				const longer = nextRow(row, typed, character);
				if (Math.min(...longer) <= d) visit(child, longer);
			}
		};
		visit(this.root, [...typed.keys(), typed.length]);
		return found.filter(([distance]) => distance === nearest).sort(([, s], [, t]) => byCodePoints(s, t));
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
