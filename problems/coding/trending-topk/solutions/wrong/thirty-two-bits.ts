// ---
// idea: keeps times in 32 bits
// mistake: integer-overflow
// must_fail: [a whole circle of 32 bits apart]
// messages:
//   nudge: "How large can a time be, and what does | 0 do to it?"
//   pointer: "Try plays in seconds 5 and 4294967301, which are 2^32 apart."
//   name: "Integer overflow: bit operators cut to 32 bits, so times far apart can look equal. Leave them as plain numbers."
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
		this.plays.push([ts | 0, track]);
		this.countOf.set(track, (this.countOf.get(track) ?? 0) + 1);
	}

	top(now: number): Array<[string, number]> {
		this.expire(now);
		const ranked = [...this.countOf].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		return ranked.slice(0, this.k);
	}

	private expire(time: number): void {
		const now = time | 0;
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
