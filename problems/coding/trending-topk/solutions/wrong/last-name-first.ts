// ---
// idea: puts equal counts in descending order of the track
// mistake: tie-break
// must_fail: ["one minute, two places", equal counts, "one second before the end, and the end", nobody plays any more, falling to a count it had before, "the leader falls, the third moves up", looking again, one track behind in each list, the leader falls among equals, a place without a new play, as many tracks as places, each play has its own time, no window on the clock, capitals and digits, from below zero to above, most counts first, a play in between lets time go by]
// messages:
//   nudge: "Two tracks have the same count. Which one does the statement put first?"
//   pointer: "Follow the third example: six tracks with one play each."
//   name: "Tie-break: turning the whole order round turns the names round too. Count descending, track ascending: negate the count only."
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
		const ranked = [...this.countOf].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1));
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
