// ---
// idea: lets at most one play leave the window in a call
// mistake: loop-runs-once
// must_fail: ["one minute, two places", "up, down and up again", a window of one second, many leave at once, "same track, same second", "the leader falls, the third moves up", a place without a new play, fewer tracks than places, each play has its own time, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
// messages:
//   nudge: "Nobody calls for an hour. How many plays have to leave at the next call?"
//   pointer: "Try four plays in the first seconds and then a look a minute later."
//   name: "Loop runs once: a call may let many plays go. Use while in place of if."
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
		const [oldest] = this.plays;
		if (!oldest || oldest[0] > now - this.window) return;
		this.plays = this.plays.slice(1);
		const count = (this.countOf.get(oldest[1]) ?? 0) - 1;
		if (count > 0) this.countOf.set(oldest[1], count);
		else this.countOf.delete(oldest[1]);
	}
}
