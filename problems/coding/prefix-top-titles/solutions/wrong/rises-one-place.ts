// ---
// idea: "a title that is played changes places with the one before it, once"
// mistake: loop-runs-once
// must_fail: ["an old title rises", "fewer than k match", "exactly k match", "one more than k match", "equal counts", "equal counts and capitals", "a leader that rises", "from outside to the front", "a prefix ends within the sharp s", "order of folded letters", "spaces and signs", "digits compare as text"]
// messages:
//   nudge: "How many titles can one call carry a title past?"
//   pointer: "Let the last of three leaders be played ten times in one call."
//   name: "The step runs once: with many plays at once a title may pass several others. Repeat until the one before it is ahead."
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
		if (place > 0 && beats(played, leaders[place - 1] as Title)) {
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
