// ---
// idea: makes an entry when a count rises and none when it falls
// mistake: stale-state
// must_fail: ["up, down and up again", nobody plays any more, falling to a count it had before, fewer tracks than places, each play has its own time, no window on the clock, from below zero to above, the end of the window at a play, the ends of time]
// messages:
//   nudge: "A play leaves and the track still has others. Which entry of the heap speaks for it now?"
//   pointer: "Try a window of 10: a in seconds 0 and 4, a look, a in second 6, a look, and a look in second 10."
//   name: "Stale state: when a count falls, the old entry is thrown away and nothing takes its place. Every change of a count, down as well as up, needs a new entry."
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
		for (const entry of best) this.enter(entry);
		return best;
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
