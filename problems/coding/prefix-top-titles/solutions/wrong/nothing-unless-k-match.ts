// ---
// idea: "nothing is suggested unless k titles match"
// mistake: partial-result
// must_fail: ["an old title rises", "more letters than it looks", "nothing played yet", "nobody has this prefix", "a title begins with itself", "fewer than k match", "the first spelling stays", "capitals in the first spelling", "sharp s first", "a prefix ends within the sharp s", "the dotted capital", "accents make other letters", "the sign between the capitals", "spaces and signs", "digits compare as text", "the longest texts and the largest list", "asking changes nothing"]
// messages:
//   nudge: "Two titles match and k is 3. What does the listener see?"
//   pointer: "Ask for a prefix that fewer than k titles have."
//   name: "Fewer than k matches are no reason to show none: return all that match."
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
		if (leaders.length < this.k) return [];
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
