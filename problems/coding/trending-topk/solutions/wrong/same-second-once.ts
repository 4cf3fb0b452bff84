// ---
// idea: counts a track at most once per second
// mistake: duplicates-collapsed
// must_fail: [played in the very second of the look, a window of one second, "same track, same second", an old high count is forgotten, as many tracks as places]
// messages:
//   nudge: "The same track is played three times in one second. How many plays are that?"
//   pointer: "Try a window of 5 and three plays of a in second 1."
//   name: "Duplicates collapsed: every call of play is one play. A set of (second, track) loses those that are equal."
// ---
export class Trending {
	private readonly window: number;
	private readonly k: number;
	private readonly secondsOf = new Map<string, Set<number>>();

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		const seconds = this.secondsOf.get(track) ?? new Set();
		this.secondsOf.set(track, seconds.add(ts));
	}

	top(now: number): Array<[string, number]> {
		const counts: [string, number][] = [];
		for (const [track, seconds] of this.secondsOf) {
			for (const second of seconds) {
				if (second <= now - this.window) seconds.delete(second);
			}
			if (seconds.size > 0) counts.push([track, seconds.size]);
			else this.secondsOf.delete(track);
		}
		return counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, this.k);
	}
}
