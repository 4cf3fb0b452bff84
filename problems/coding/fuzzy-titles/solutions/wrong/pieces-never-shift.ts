// ---
// idea: looks for an unchanged piece at its own place only
// mistake: wrong-reference-point
// must_fail: [all edits at the front, a letter more at the front shifts the rest, edits on both sides of an intact middle]
// messages:
//   nudge: "A letter is inserted at the front. Where does an unchanged piece of the title stand now?"
//   pointer: "Cut yesterday in two and look for the halves in yyesterday."
//   name: "Wrong place: each edit before a piece may move it by one, so look up to d places to the left and right of its own."
// ---
export class FuzzyIndex {
	private readonly titles: string[];

	constructor(titles: string[]) {
		this.titles = [...new Set(titles)].sort(byCodePoints);
	}

	search(query: string, d: number): [number, string][] {
		const typed = Array.from(query);
		const found: [number, string][] = [];
		for (const title of this.titles) {
			const characters = Array.from(title);
			if (!sharesPiece(characters, typed, d + 1)) continue;
			const distance = edits(characters, typed);
			if (distance <= d) found.push([distance, title]);
		}
		return found.sort(([a], [b]) => a - b);
	}
}

/** whether one of the pieces of the title stands in the query unchanged */
function sharesPiece(title: string[], typed: string[], pieces: number): boolean {
	for (let piece = 0; piece < pieces; piece++) {
		const start = Math.floor((title.length * piece) / pieces);
		const end = Math.floor((title.length * (piece + 1)) / pieces);
		if (title.slice(start, end).join("") === typed.slice(start, end).join("")) return true;
	}
	return false;
}

function edits(title: string[], typed: string[]): number {
	let row = [...typed.keys(), typed.length];
	for (const character of title) {
		const longer = [(row[0] ?? 0) + 1];
		for (const [i, letter] of typed.entries()) {
			const replaced = (row[i] ?? 0) + (letter === character ? 0 : 1);
			longer.push(Math.min(replaced, (row[i + 1] ?? 0) + 1, (longer[i] ?? 0) + 1));
		}
		row = longer;
	}
	return row[typed.length] ?? 0;
}

function byCodePoints(s: string, t: string): number {
	const others = Array.from(t);
	for (const [i, character] of Array.from(s).entries()) {
		const difference = (character.codePointAt(0) ?? 0) - (others[i]?.codePointAt(0) ?? -1);
		if (difference !== 0) return difference;
	}
	return s.length - t.length;
}
