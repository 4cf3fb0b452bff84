// ---
// idea: "a title enters a full list only with more plays than its last title"
// mistake: tie-break
// must_fail: ["one suggestion only", "equal with the last of the list", "out and in again"]
// messages:
//   nudge: "A title draws level with the last of a full list. Who stays?"
//   pointer: "Let x1 and x3 fill a list of two, and let x2 draw level with x3."
//   name: "Tie at the edge of the list: with equal plays the folded text decides there too. Compare plays and text together."
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
		if (place < 0) {
			const last = leaders[this.k - 1];
			if (last && last.plays >= played.plays) return;
			place = leaders.push(played) - 1;
		}
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
