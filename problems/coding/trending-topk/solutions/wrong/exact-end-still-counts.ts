// ---
// idea: counts a play that is exactly window seconds old
// mistake: boundary-strict-vs-inclusive
// must_fail: ["one minute, two places", "up, down and up again", "one second before the end, and the end", a window of one second, nobody plays any more, many leave at once, "same track, same second", falling to a count it had before, "the leader falls, the third moves up", the leader falls among equals, a place without a new play, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
// messages:
//   nudge: "A play of second 0 and a window of 60: does it count in second 60?"
//   pointer: "Follow the first example at 60 and 61."
//   name: "Strict or inclusive: a play counts while its time is later than now - window, so an age of exactly window seconds is out."
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
			if (ts >= now - this.window) break;
			gone++;
			const count = (this.countOf.get(track) ?? 0) - 1;
			if (count > 0) this.countOf.set(track, count);
			else this.countOf.delete(track);
		}
		if (gone > 0) this.plays = this.plays.slice(gone);
	}
}
