// ---
// idea: "a title must be longer than the prefix"
// mistake: boundary-strict-vs-inclusive
// must_fail: ["more letters than it looks", "a title begins with itself", "one title of one letter", "fewer than k match", "exactly k match", "one more than k match", "a text before its continuations", "a leader elsewhere", "sharp s first", "a prefix ends within the sharp s", "the sign between the capitals", "spaces and signs", "digits compare as text", "the longest texts and the largest list", "asking changes nothing"]
// messages:
//   nudge: "Is a title a prefix of itself?"
//   pointer: "Record One and ask for one."
//   name: "Strict or inclusive: every title begins with itself. The last letter's list belongs to its title too."
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
		for (let length = 0; length < folded.length; length++) {
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
