// ---
// idea: counts only plays before the second of the look
// mistake: boundary-strict-vs-inclusive
// must_fail: ["up, down and up again", equal counts, nothing played yet, played in the very second of the look, a window of one second, "same track, same second", an old high count is forgotten, falling to a count it had before, looking again, one track behind in each list, the leader falls among equals, fewer tracks than places, as many tracks as places, each play has its own time, no window on the clock, capitals and digits, from below zero to above, most counts first, a play in between lets time go by, the end of the window at a play, a whole circle of 32 bits apart, the ends of time]
// messages:
//   nudge: "A track is played in the very second in which somebody looks. Is it listed?"
//   pointer: "Try a play in second 3 and a look in second 3."
//   name: "Strict or inclusive: plays up to and including now count; this code leaves out those of second now."
// ---
export class Trending {
	private readonly window: number;
	private readonly k: number;
	private plays: { ts: number; track: string }[] = [];

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		this.plays.push({ ts, track });
	}

	top(now: number): Array<[string, number]> {
		this.plays = this.plays.filter(({ ts }) => ts > now - this.window);
		const countOf = new Map<string, number>();
		for (const { ts, track } of this.plays) {
			if (ts < now) countOf.set(track, (countOf.get(track) ?? 0) + 1);
		}
		return [...countOf].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, this.k);
	}
}
