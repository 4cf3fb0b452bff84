// ---
// idea: "the leaders of all titles are chosen first, and then those that match"
// mistake: wrong-order-of-steps
// must_fail: ["a leader elsewhere", "spaces and signs"]
// messages:
//   nudge: "A prefix has only unpopular titles. What is suggested?"
//   pointer: "Let none of the k most played titles begin with the prefix."
//   name: "Wrong order of steps: first the titles that match, then the best k of them. A list of the best of all is not enough."
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
			.sort((a, b) => b.plays - a.plays || (a.folded < b.folded ? -1 : 1))
			.slice(0, this.k)
			.filter((title) => title.folded.startsWith(start))
			.map((title) => title.shown);
	}
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
