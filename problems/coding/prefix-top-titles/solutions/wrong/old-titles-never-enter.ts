// ---
// idea: "a title can come into a list of leaders only at its first play"
// mistake: stale-state
// must_fail: ["hello and help", "an old title rises", "one suggestion only", "equal with the last of the list", "equal and later in the alphabet", "from outside to the front", "out and in again"]
// messages:
//   nudge: "A title outside the list is played again. Which lists must look at it?"
//   pointer: "Follow the second example: when does Actor come in?"
//   name: "Stale leaders: only new titles are tried. Every play must try its title in the lists of all its prefixes, however old it is."
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
		const known = this.titles.get(folded);
		const played = known ?? { folded, shown: title, plays: 0 };
		this.titles.set(folded, played);
		played.plays += n;
		for (let length = 0; length <= folded.length; length++) {
			this.climb(folded.slice(0, length), played, known === undefined);
		}
	}

	suggest(prefix: string): string[] {
		const leaders = this.leadersOf.get(fold(prefix)) ?? [];
		return leaders.map((title) => title.shown);
	}

	private climb(prefix: string, played: Title, isNew: boolean): void {
		const leaders = this.leadersOf.get(prefix) ?? [];
		this.leadersOf.set(prefix, leaders);
		let place = leaders.indexOf(played);
		if (place < 0 && !isNew) return;
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
