// ---
// idea: "the prefix may stand anywhere in the title"
// mistake: filter-missing
// must_fail: ["more letters than it looks", "nobody has this prefix", "spaces and signs"]
// messages:
//   nudge: "Where in the title must the typed text stand?"
//   pointer: "Record moon and ask for oon."
//   name: "The condition is too weak: the title must begin with the prefix, not only contain it."
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
			.filter((title) => title.folded.includes(start))
			.sort((a, b) => b.plays - a.plays || (a.folded < b.folded ? -1 : 1))
			.slice(0, this.k)
			.map((title) => title.shown);
	}
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
