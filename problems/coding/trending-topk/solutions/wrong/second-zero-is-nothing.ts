// ---
// idea: takes second 0 for no time given and the time before it for now
// mistake: zero-taken-as-missing
// must_fail: [from below zero to above]
// messages:
//   nudge: "Which second does your code believe it is when now is 0?"
//   pointer: "Try a window of 10, plays in seconds -12 and -10, and a look in second 0."
//   name: "Zero taken as missing: 0 is an ordinary time. Test for None, or do not test at all."
// ---
export class Trending {
	private readonly window: number;
	private readonly k: number;
	private plays: [number, string][] = [];
	private clock = 0;
	private readonly countOf = new Map<string, number>();

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		this.expire(ts);
		this.plays.push([this.clock, track]);
		this.countOf.set(track, (this.countOf.get(track) ?? 0) + 1);
	}

	top(now: number): Array<[string, number]> {
		this.expire(now);
		const ranked = [...this.countOf].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		return ranked.slice(0, this.k);
	}

	private expire(time: number): void {
		this.clock = time || this.clock;
		const now = this.clock;
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
