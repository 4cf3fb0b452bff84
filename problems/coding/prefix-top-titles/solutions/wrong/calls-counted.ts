// ---
// idea: "every call counts as one play"
// mistake: wrong-unit-counted
// must_fail: ["an old title rises", "the empty prefix", "a title begins with itself", "fewer than k match", "exactly k match", "one more than k match", "equal counts", "equal with the last of the list", "equal and later in the alphabet", "out and in again", "a leader elsewhere", "one call with many plays", "a prefix ends within the sharp s", "spaces and signs"]
// messages:
//   nudge: "What does n say?"
//   pointer: "Compare one call with four plays and three calls with one."
//   name: "Wrong unit: a call records n plays, not one. Add n."
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

	addPlay(title: string, _n: number): void {
		const folded = fold(title);
		const played = this.titles.get(folded) ?? { folded, shown: title, plays: 0 };
		this.titles.set(folded, played);
		played.plays++;
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
