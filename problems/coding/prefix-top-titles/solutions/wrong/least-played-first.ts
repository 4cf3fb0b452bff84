// ---
// idea: "the least played titles come first"
// mistake: wrong-direction
// must_fail: ["hello and help", "an old title rises", "the empty prefix", "a title begins with itself", "fewer than k match", "exactly k match", "one more than k match", "one suggestion only", "equal counts", "equal with the last of the list", "equal and later in the alphabet", "a leader that rises", "from outside to the front", "out and in again", "a leader elsewhere", "plays in large numbers", "a whole circle of 32 bits", "one call with many plays", "spellings add up", "sharp s first", "a prefix ends within the sharp s", "the dotted capital", "spaces and signs", "the longest texts and the largest list"]
// messages:
//   nudge: "Which end of the sorted list do listeners want?"
//   pointer: "Follow the first example: which titles have the most plays?"
//   name: "Wrong direction: the most played titles come first. Sort by minus the plays."
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
			.sort((a, b) => a.plays - b.plays || (a.folded < b.folded ? -1 : 1))
			.slice(0, this.k)
			.map((title) => title.shown);
	}
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
