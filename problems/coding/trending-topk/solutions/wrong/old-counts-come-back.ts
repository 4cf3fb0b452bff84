// ---
// idea: takes the highest entry of a track for its count, whatever has left the window since
// mistake: stale-state
// must_fail: ["one minute, two places", "up, down and up again", a window of one second, nobody plays any more, "same track, same second", an old high count is forgotten, falling to a count it had before, "the leader falls, the third moves up", the leader falls among equals, a place without a new play, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, the end of the window at a play, the ends of time]
// messages:
//   nudge: "A track had three plays, all of them have left, and now it is played once. What does its entry in your heap say?"
//   pointer: "Try a window of 10, three plays of a in second 0, two of b later, and one of a in second 13."
//   name: "Stale state: an entry is only a note of a count the track once had. Compare it with the count of today, and throw it away when they differ."
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
			if (count > 0 && this.countOf.has(track) && !best.some(([listed]) => listed === track)) best.push(entry);
		}
		for (const entry of best) this.enter(entry);
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
