// ---
// idea: "every question filters and sorts all titles"
// cost: "O(titles) per question"
// mistake: hidden-quadratic
// must_fail: ["scale"]
// messages:
//   nudge: "What does one question cost with twenty-five thousand titles?"
//   pointer: "You look at every title, although only k of them are asked for."
//   name: "Hidden quadratic: a filter and a sort of all titles per question. Keep for every prefix its k leading titles; a play changes only the prefixes of its own title."
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
			.filter((title) => title.folded.startsWith(start))
			.sort((a, b) => b.plays - a.plays || (a.folded < b.folded ? -1 : 1))
			.slice(0, this.k)
			.map((title) => title.shown);
	}
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
