// ---
// idea: "plays are counted for each spelling"
// mistake: duplicates-counted
// must_fail: ["hello and help", "an old title rises", "more letters than it looks", "the first spelling stays", "capitals in the first spelling", "spellings add up", "sharp s first", "the dotted capital", "accents make other letters", "the sign between the capitals", "the longest texts and the largest list"]
// messages:
//   nudge: "Hello and HELLO are played once each. How many plays has the title?"
//   pointer: "Follow the first example: how many lists of plays do you keep for help?"
//   name: "Repeats counted apart: spellings that fold to the same text are one title. Use the folded text as the key."
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
		const played = this.titles.get(title) ?? { folded, shown: title, plays: 0 };
		played.plays += n;
		this.titles.set(title, played);
	}

	suggest(prefix: string): string[] {
		const start = fold(prefix);
		return [...this.titles.values()]
			.filter((title) => title.folded.startsWith(start))
			.sort((a, b) => b.plays - a.plays || (a.folded < b.folded ? -1 : Number(a.folded > b.folded)))
			.slice(0, this.k)
			.map((title) => title.shown);
	}
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
