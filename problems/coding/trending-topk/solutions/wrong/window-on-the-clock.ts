// ---
// idea: counts from the last full multiple of the window on
// mistake: wrong-reference-point
// must_fail: ["one minute, two places", "up, down and up again", "one second before the end, and the end", nobody plays any more, "same track, same second", an old high count is forgotten, falling to a count it had before, "the leader falls, the third moves up", the leader falls among equals, a place without a new play, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
// messages:
//   nudge: "A window of 60 seconds, and somebody looks in second 61. From which second on do plays count?"
//   pointer: "Try plays in seconds 58, 59 and 61 and a look in second 61."
//   name: "Wrong reference point: the window ends at now and moves with it. Counting by now // window begins with nothing at every border."
// ---
export class Trending {
	private readonly window: number;
	private readonly k: number;
	private readonly countsOf = new Map<number, Map<string, number>>();

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		const counts = this.bucket(ts);
		counts.set(track, (counts.get(track) ?? 0) + 1);
	}

	top(now: number): Array<[string, number]> {
		return [...this.bucket(now)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, this.k);
	}

	private bucket(ts: number): Map<string, number> {
		const number = Math.floor(ts / this.window);
		const counts = this.countsOf.get(number) ?? new Map();
		this.countsOf.set(number, counts);
		return counts;
	}
}
