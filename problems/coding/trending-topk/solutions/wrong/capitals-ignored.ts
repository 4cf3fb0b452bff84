// ---
// idea: compares tracks without regard to capitals
// mistake: text-order
// must_fail: [equal counts, capitals and digits]
// messages:
//   nudge: "Zoe and ana have the same count. Which one comes first, character by character?"
//   pointer: "Follow the third example and look at the last two places."
//   name: "Text order: tracks are compared as they stand; every capital comes before every small letter."
// ---
export class Trending {
	private readonly window: number;
	private readonly k: number;
	private plays: [number, string][] = [];
	private readonly countOf = new Map<string, number>();

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		this.expire(ts);
		this.plays.push([ts, track]);
		this.countOf.set(track, (this.countOf.get(track) ?? 0) + 1);
	}

	top(now: number): Array<[string, number]> {
		this.expire(now);
		const ranked = [...this.countOf].sort(([a, m], [b, n]) => n - m || compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b));
		return ranked.slice(0, this.k);
	}

	private expire(now: number): void {
		let gone = 0;
		for (const [ts, track] of this.plays) {
			if (ts > now - this.window) break;
			gone++;
			const count = (this.countOf.get(track) ?? 0) - 1;
			if (count > 0) this.countOf.set(track, count);
			else this.countOf.delete(track);
		}
		if (gone > 0) this.plays = this.plays.slice(gone);
	}
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
