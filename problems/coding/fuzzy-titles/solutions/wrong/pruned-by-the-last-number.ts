// ---
// idea: turns back where the last number of the row is above d
// mistake: wrong-choice
// must_fail: [all edits at the front, "one in at the front, one out at the end", the obvious step is the wrong one]
// messages:
//   nudge: "What does the last number of a row say after the first character of a title?"
//   pointer: "Write down the row for the query hello after h. Which of its numbers are above 1?"
//   name: "Pruned by the wrong number: the last one is large because most of the query is still to come. Turn back only where the smallest number of the row is above d."
// ---
interface Branch {
	readonly next: Record<string, Branch>;
	title?: string;
}

export class FuzzyIndex {
	private readonly root: Branch = { next: {} };

	constructor(titles: string[]) {
		for (const title of titles) {
			let branch = this.root;
			for (const character of title) {
				branch.next[character] ??= { next: {} };
				branch = branch.next[character];
			}
			branch.title = title;
		}
	}

	search(query: string, d: number): [number, string][] {
		const letters = Array.from(query);
		const found: [number, string][] = [];
		const open: [Branch, number[]][] = [[this.root, [0, ...letters.map((_, i) => i + 1)]]];
		for (let top = open.pop(); top !== undefined; top = open.pop()) {
			const [branch, row] = top;
			for (const [character, child] of Object.entries(branch.next)) {
				const below = [(row[0] ?? 0) + 1];
				for (let i = 1; i <= letters.length; i++) {
					const diagonal = (row[i - 1] ?? 0) + Number(letters[i - 1] !== character);
					below[i] = Math.min(diagonal, (row[i] ?? 0) + 1, (below[i - 1] ?? 0) + 1);
				}
				const distance = below[letters.length] ?? 0;
				if (distance > d) continue;
				if (child.title !== undefined) found.push([distance, child.title]);
				open.push([child, below]);
			}
		}
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
