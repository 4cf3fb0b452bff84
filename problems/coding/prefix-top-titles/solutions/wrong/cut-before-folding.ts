// ---
// idea: "the beginning of the title is cut off first and then folded"
// mistake: wrong-order-of-steps
// must_fail: ["more letters than it looks", "sharp s first", "a prefix ends within the sharp s", "the dotted capital", "the longest texts and the largest list"]
// messages:
//   nudge: "How long is the folded text of a prefix that ends in ß?"
//   pointer: "Ask for stras and for strasse when Straße is recorded."
//   name: "Wrong order of steps: the first letters of Straße do not fold to the first letters of strasse. Fold the whole title, then compare beginnings."
// ---
interface Title {
	readonly folded: string;
	shown: string;
	plays: number;
}

export class TitleIndex {
	private readonly k: number;
	private readonly titles = new Map<string, Title>();

	constructor(k: number) {
		this.k = k;
	}

	addPlay(title: string, n: number): void {
		const folded = fold(title);
		const played = this.titles.get(folded) ?? { folded, shown: title, plays: 0 };
		played.plays += n;
		this.titles.set(folded, played);
	}

	suggest(prefix: string): string[] {
		const start = fold(prefix);
		return [...this.titles.values()]
			.filter((title) => fold(title.shown.slice(0, prefix.length)) === start)
			.sort((a, b) => b.plays - a.plays || (a.folded < b.folded ? -1 : 1))
			.slice(0, this.k)
			.map((title) => title.shown);
	}
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
