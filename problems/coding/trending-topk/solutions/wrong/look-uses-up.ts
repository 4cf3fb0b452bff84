// ---
// idea: takes the best entries out of the heap and does not put them back
// mistake: partial-result
// must_fail: ["one minute, two places", equal counts, "one second before the end, and the end", played in the very second of the look, nobody plays any more, "same track, same second", falling to a count it had before, "the leader falls, the third moves up", looking again, one track behind in each list, the leader falls among equals, as many tracks as places, each play has its own time, no window on the clock, from below zero to above, most counts first, a whole circle of 32 bits apart]
// messages:
//   nudge: "Two people look at the screen in the same second. Does the second one see the same list?"
//   pointer: "Follow the third example, which looks twice."
//   name: "Partial result: a look takes entries out and leaves the heap without them. Push back every entry that you listed."
// ---
type Entry = [track: string, count: number];

export class Trending {
	private readonly window: number;
	private readonly k: number;
	private plays: [number, string][] = [];
	private readonly countOf = new Map<string, number>();
	/** every count that a track has had, best last */
	private entries: Entry[] = [];

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		this.expire(ts);
		this.plays.push([ts, track]);
		const count = (this.countOf.get(track) ?? 0) + 1;
		this.countOf.set(track, count);
		this.enter([track, count]);
	}

	top(now: number): Array<[string, number]> {
		this.expire(now);
		const best: Entry[] = [];
		while (best.length < this.k) {
			const entry = this.entries.pop();
			if (!entry) break;
			const [track, count] = entry;
			if (this.countOf.get(track) === count && !best.some(([listed]) => listed === track)) best.push(entry);
		}
		return best;
	}

	private expire(now: number): void {
		let gone = 0;
		for (const [ts, track] of this.plays) {
			if (ts > now - this.window) break;
			gone++;
			const count = (this.countOf.get(track) ?? 0) - 1;
			if (count > 0) {
				this.countOf.set(track, count);
				this.enter([track, count]);
			} else this.countOf.delete(track);
		}
		if (gone > 0) this.plays = this.plays.slice(gone);
	}

	private enter(entry: Entry): void {
		let low = 0;
		for (let high = this.entries.length; low < high; ) {
			const middle = (low + high) >> 1;
			const [track, count] = this.entries[middle]!;
			if (count < entry[1] || (count === entry[1] && track > entry[0])) low = middle + 1;
			else high = middle;
		}
		this.entries.splice(low, 0, entry);
	}
}
