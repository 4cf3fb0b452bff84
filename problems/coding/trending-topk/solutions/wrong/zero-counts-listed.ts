// ---
// idea: keeps tracks whose last play has left, with a count of 0
// mistake: zero-rows
// must_fail: ["one minute, two places", "up, down and up again", "one second before the end, and the end", a window of one second, nobody plays any more, many leave at once, "same track, same second", "the leader falls, the third moves up", fewer tracks than places, each play has its own time, from below zero to above, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
// messages:
//   nudge: "All plays of a track have left the window. What becomes of the track?"
//   pointer: "Follow the first example at 91."
//   name: "Zero rows: a track without a play in the window is not listed. Remove it when its count falls to 0."
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
		return ranked.slice(0, this.k);
	}

	private expire(now: number): void {
		let gone = 0;
		for (const [ts, track] of this.plays) {
			if (ts > now - this.window) break;
			gone++;
			this.countOf.set(track, (this.countOf.get(track) ?? 0) - 1);
		}
		if (gone > 0) this.plays = this.plays.slice(gone);
	}
}
