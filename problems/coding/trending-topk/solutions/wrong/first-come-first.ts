// ---
// idea: puts equal counts in the order in which the tracks came
// mistake: tie-break
// must_fail: [equal counts, the leader falls among equals, as many tracks as places, capitals and digits]
// messages:
//   nudge: "Two tracks have the same count. Which one does the statement put first?"
//   pointer: "Follow the third example: six tracks with one play each."
//   name: "Tie-break: sorting by the count alone keeps equal tracks in the order of their first play. Compare the tracks where the counts are equal."
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
		const ranked = [...this.countOf].sort(([, m], [, n]) => n - m);
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
