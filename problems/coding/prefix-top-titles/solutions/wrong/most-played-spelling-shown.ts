// ---
// idea: "the spelling with the most plays is shown"
// mistake: wrong-choice
// must_fail: ["the first spelling stays", "sharp s first", "accents make other letters", "the sign between the capitals"]
// messages:
//   nudge: "Does it matter for the shown spelling how often it was played?"
//   pointer: "Record daft once and DAFT fifty times."
//   name: "Wrong spelling: the first one is shown, not the most frequent one. Nothing needs to be counted per spelling."
// ---
interface Title {
	readonly folded: string;
	readonly spellings: Map<string, number>;
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
		const played = this.titles.get(folded) ?? { folded, spellings: new Map(), plays: 0 };
		played.plays += n;
		played.spellings.set(title, (played.spellings.get(title) ?? 0) + n);
		this.titles.set(folded, played);
	}

	suggest(prefix: string): string[] {
		const start = fold(prefix);
		return [...this.titles.values()]
			.filter((title) => title.folded.startsWith(start))
			.sort((a, b) => b.plays - a.plays || (a.folded < b.folded ? -1 : 1))
			.slice(0, this.k)
			.map((title) => favourite(title.spellings));
	}
}

function favourite(spellings: Map<string, number>): string {
	let best = "";
	for (const [spelling, plays] of spellings) {
		if (plays > (spellings.get(best) ?? 0)) best = spelling;
	}
	return best;
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
