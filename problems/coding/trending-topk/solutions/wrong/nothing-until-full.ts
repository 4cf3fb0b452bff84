// ---
// idea: returns an empty list while fewer than k tracks are in the window
// mistake: partial-result
// must_fail: ["up, down and up again", nothing played yet, "one second before the end, and the end", played in the very second of the look, a window of one second, nobody plays any more, many leave at once, "same track, same second", falling to a count it had before, "the leader falls, the third moves up", fewer tracks than places, from below zero to above, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
// messages:
//   nudge: "Two tracks have plays and the screen has five places. What is shown?"
//   pointer: "Follow the second example: three places, one track."
//   name: "Partial result: fewer tracks than places make a shorter list, not an empty one."
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
		const ranked = [...this.countOf].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		return ranked.length < this.k ? [] : ranked.slice(0, this.k);
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
