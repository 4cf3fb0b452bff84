// ---
// idea: "titles with equally many plays stand in the order of the spellings that are shown"
// mistake: text-order
// must_fail: ["equal counts", "equal counts and capitals", "equal counts and first spellings", "order of folded letters"]
// messages:
//   nudge: "Which text decides between equally played titles?"
//   pointer: "Record banana and Cherry once each."
//   name: "Text order: capitals sort before all small letters. Compare the folded texts; the spelling is only for showing."
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
	return one.shown < other.shown;
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
