// ---
// idea: puts the smallest counts first
// mistake: wrong-direction
// must_fail: ["one minute, two places", played in the very second of the look, a window of one second, nobody plays any more, "same track, same second", an old high count is forgotten, falling to a count it had before, "the leader falls, the third moves up", looking again, one track behind in each list, the leader falls among equals, a place without a new play, fewer tracks than places, as many tracks as places, each play has its own time, no window on the clock, from below zero to above, most counts first, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
// messages:
//   nudge: "Which end of your order is \"most played\"?"
//   pointer: "Follow the first example at 31."
//   name: "Wrong direction: the heap gives its smallest entry first. Push negated counts, or sort descending."
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
		const ranked = [...this.countOf].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
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
