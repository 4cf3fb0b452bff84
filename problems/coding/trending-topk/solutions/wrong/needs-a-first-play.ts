// ---
// idea: looks at the oldest play without asking whether there is one
// mistake: empty-input
// must_fail: ["one minute, two places", "up, down and up again", nothing played yet, no places, "one second before the end, and the end", a window of one second, nobody plays any more, many leave at once, fewer tracks than places, each play has its own time, from below zero to above, a whole circle of 32 bits apart, the ends of time]
// messages:
//   nudge: "What is the oldest play before anything was played, and after all plays have left?"
//   pointer: "Try a look as the very first call."
//   name: "Empty input: the queue is empty before the first play and after a long pause. Ask before you look at its front."
// ---
export class Trending {
	private readonly window: number;
	private readonly k: number;
	private readonly plays: { ts: number; track: string }[] = [];
	private readonly countOf = new Map<string, number>();

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		this.plays.push({ ts, track });
		this.countOf.set(track, (this.countOf.get(track) ?? 0) + 1);
	}

	top(now: number): Array<[string, number]> {
		while (this.plays[0]!.ts <= now - this.window) {
			const { track } = this.plays.shift()!;
			const count = this.countOf.get(track)! - 1;
			if (count > 0) this.countOf.set(track, count);
			else this.countOf.delete(track);
		}
		return [...this.countOf].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, this.k);
	}
}
