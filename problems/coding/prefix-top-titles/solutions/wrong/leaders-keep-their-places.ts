// ---
// idea: "a title that is in the list already keeps its place there"
// mistake: stale-state
// must_fail: ["hello and help", "a leader that rises", "plays in large numbers", "the dotted capital"]
// messages:
//   nudge: "A title in the middle of the list is played a hundred times. Where does it stand?"
//   pointer: "Play the third of three leaders until it has the most plays."
//   name: "Stale order: a leader that is played must move up in the list too, not only come into it."
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
		if (leaders.includes(played)) return;
		const ahead = leaders.filter((leader) => !beats(played, leader)).length;
		leaders.splice(ahead, 0, played);
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
