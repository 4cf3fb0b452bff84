// ---
// idea: "the latest spelling is shown"
// mistake: wrong-choice
// must_fail: ["hello and help", "more letters than it looks", "the first spelling stays", "capitals in the first spelling", "spellings add up", "sharp s first", "the dotted capital", "accents make other letters", "the sign between the capitals", "the longest texts and the largest list"]
// messages:
//   nudge: "A title was played in three spellings. Which one do listeners see?"
//   pointer: "Follow the first example to its last play of help."
//   name: "Wrong spelling: the first one stays, whatever comes later. Store it only when the title is new."
// ---
interface Title {
	readonly folded: string;
	shown: string;
	plays: number;
}

export class TitleIndex {
	private readonly k: number;
	private readonly titles = new Map<string, Title>();
	private readonly leadersOf = new Map<string, Title[]>();

	constructor(k: number) {
		this.k = k;
	}

	addPlay(title: string, n: number): void {
		const folded = fold(title);
		const played = this.titles.get(folded) ?? { folded, shown: title, plays: 0 };
		this.titles.set(folded, played);
		played.shown = title;
		played.plays += n;
		for (let length = 0; length <= folded.length; length++) {
			this.climb(folded.slice(0, length), played);
		}
	}

	suggest(prefix: string): string[] {
		const leaders = this.leadersOf.get(fold(prefix)) ?? [];
		return leaders.map((title) => title.shown);
	}

	private climb(prefix: string, played: Title): void {
		const leaders = this.leadersOf.get(prefix) ?? [];
		this.leadersOf.set(prefix, leaders);
		let place = leaders.indexOf(played);
		if (place < 0) place = leaders.push(played) - 1;
		while (place > 0 && beats(played, leaders[place - 1] as Title)) {
			leaders[place] = leaders[place - 1] as Title;
			place--;
			leaders[place] = played;
		}
		if (leaders.length > this.k) leaders.pop();
	}
}

function beats(one: Title, other: Title): boolean {
	if (one.plays !== other.plays) return one.plays > other.plays;
	return one.folded < other.folded;
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
