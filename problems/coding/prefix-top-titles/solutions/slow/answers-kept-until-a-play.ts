// ---
// idea: "answers are kept per prefix and all thrown away by the next play"
// cost: "O(titles) per question after a play"
// mistake: repeated-work
// must_fail: ["scale"]
// messages:
//   nudge: "How long does a kept answer live when plays and questions take turns?"
//   pointer: "One play throws away the answers of all prefixes, also of those that it cannot change."
//   name: "Repeated work: a play changes only the prefixes of its own title. Change their lists in place instead of throwing everything away."
// ---
interface Title {
	readonly folded: string;
	readonly shown: string;
	plays: number;
}

export class TitleIndex {
	private readonly k: number;
	private readonly titles = new Map<string, Title>();
	private readonly answers = new Map<string, string[]>();

	constructor(k: number) {
		this.k = k;
	}

	addPlay(title: string, n: number): void {
		const folded = fold(title);
		const played = this.titles.get(folded) ?? { folded, shown: title, plays: 0 };
		played.plays += n;
		this.titles.set(folded, played);
		this.answers.clear();
	}

	suggest(prefix: string): string[] {
		const start = fold(prefix);
		const kept = this.answers.get(start);
		if (kept) return kept;
		const answer = [...this.titles.values()]
			.filter((title) => title.folded.startsWith(start))
			.sort((a, b) => b.plays - a.plays || (a.folded < b.folded ? -1 : 1))
			.slice(0, this.k)
			.map((title) => title.shown);
		this.answers.set(start, answer);
		return answer;
	}
}

function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
