// ---
// idea: a map from every prefix to its k leading titles; a played title climbs in the lists of its own prefixes only
// cost: O(length · k) per play and O(length + k) per question beside the cutting of prefixes; memory for every prefix
// ---
interface Title {
	readonly folded: string;
	readonly shown: string;
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
		const played = known ?? { folded, shown: title, plays: n };
		if (known) known.plays += n;
		else this.titles.set(folded, played);
		for (let length = 0; length <= folded.length; length++) this.climb(folded.slice(0, length), played);
	}

	suggest(prefix: string): string[] {
		const leaders = this.leadersOf.get(fold(prefix)) ?? [];
		return leaders.map((title) => title.shown);
	}

	/** Plays only rise, so no other title moves up: the played one passes those that it beats, and the last may fall out. */
	private climb(prefix: string, played: Title): void {
		const leaders = this.leadersOf.get(prefix);
		if (leaders === undefined) {
			this.leadersOf.set(prefix, [played]);
			return;
		}
		const held = leaders.indexOf(played);
		let place = held === -1 ? leaders.length : held;
		for (let above = leaders[place - 1]; above && beats(played, above); above = leaders[place - 1]) {
			leaders[place] = above;
			place--;
		}
		leaders[place] = played;
		if (leaders.length > this.k) leaders.pop();
	}
}

function beats(one: Title, other: Title): boolean {
	return one.plays === other.plays ? one.folded < other.folded : one.plays > other.plays;
}

/** Full case folding of the allowed characters: toLowerCase makes ß of ẞ, two characters of İ, and leaves ß as it is. */
function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
