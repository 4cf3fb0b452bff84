// ---
// idea: "an empty prefix gets no suggestions"
// mistake: empty-input
// must_fail: ["nothing played yet", "the empty prefix", "one title of one letter", "fewer than k match", "exactly k match", "equal counts", "equal counts and capitals", "equal counts and first spellings", "from outside to the front", "a leader elsewhere", "plays in large numbers", "a whole circle of 32 bits", "the first spelling stays", "order of folded letters", "digits compare as text", "asking changes nothing"]
// messages:
//   nudge: "Which titles begin with the empty text?"
//   pointer: "Ask for an empty prefix after a few plays."
//   name: "The empty prefix is a prefix of every title: it asks for the leaders of all."
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
		if (prefix === "") return [];
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
