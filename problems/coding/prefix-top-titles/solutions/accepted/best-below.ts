// ---
// idea: a trie whose every node knows only the best title below it; a question follows the best ones from the prefix down
// cost: O(length) per play, O(k · length · alphabet) steps per question; memory for every prefix of every title
// ---
class Title {
	readonly folded: string;
	readonly shown: string;
	plays: number;

	constructor(folded: string, shown: string, plays: number) {
		this.folded = folded;
		this.shown = shown;
		this.plays = plays;
	}

	beats(other: Title): boolean {
		return this.plays === other.plays ? this.folded < other.folded : this.plays > other.plays;
	}
}

interface Branch {
	readonly depth: number;
	best: Title;
	readonly children: Map<string, Branch>;
}

const end = "\n";

export class TitleIndex {
	private readonly k: number;
	private readonly titles = new Map<string, Title>();
	private root: Branch | undefined;

	constructor(k: number) {
		this.k = k;
	}

	addPlay(title: string, n: number): void {
		const folded = fold(title);
		const known = this.titles.get(folded);
		const played = known ?? new Title(folded, title, n);
		if (known) known.plays += n;
		else this.titles.set(folded, played);
		this.root ??= { depth: 0, best: played, children: new Map() };
		let branch = this.root;
		for (const letter of folded + end) {
			if (played.beats(branch.best)) branch.best = played;
			const next = branch.children.get(letter) ?? { depth: branch.depth + 1, best: played, children: new Map() };
			branch.children.set(letter, next);
			branch = next;
		}
	}

	suggest(prefix: string): string[] {
		let start = this.root;
		for (const letter of fold(prefix)) start = start?.children.get(letter);
		const waiting = new Set<Branch>(start ? [start] : []);
		const found: string[] = [];
		while (found.length < this.k) {
			const first = bestOf(waiting);
			if (!first) break;
			waiting.delete(first);
			found.push(first.best.shown);
			openUp(first, waiting);
		}
		return found;
	}
}

/** All titles below a branch but its best one stand beside the way down to it. */
function openUp(from: Branch, waiting: Set<Branch>): void {
	let branch: Branch | undefined = from;
	for (const letter of (from.best.folded + end).slice(from.depth)) {
		for (const [other, beside] of branch?.children ?? []) {
			if (other !== letter) waiting.add(beside);
		}
		branch = branch?.children.get(letter);
	}
}

function bestOf(waiting: Set<Branch>): Branch | undefined {
	let found: Branch | undefined;
	for (const branch of waiting) {
		if (!found || branch.best.beats(found.best)) found = branch;
	}
	return found;
}

/** Full case folding of the allowed characters: toLowerCase makes ß of ẞ, two characters of İ, and leaves ß as it is. */
function fold(text: string): string {
	return text.toLowerCase().replaceAll("ß", "ss");
}
