// ---
// idea: "titles with equally many plays stand in the order of their first plays"
// mistake: tie-break
// must_fail: ["one suggestion only", "equal counts", "equal counts and capitals", "a text before its continuations", "equal with the last of the list", "order of folded letters", "digits compare as text"]
// messages:
//   nudge: "Two titles have one play each. Which comes first?"
//   pointer: "Record delta before beta, and ask for both."
//   name: "Tie-break: equally played titles are ordered by their folded texts, not by arrival. A stable sort by plays alone keeps the order of arrival."
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
			.sort((a, b) => b.plays - a.plays)
			.slice(0, this.k)
			.map((title) => title.shown);
	}
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
