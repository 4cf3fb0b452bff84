// ---
// idea: lists a track once for every entry that fits its count
// mistake: duplicates-counted
// must_fail: ["one minute, two places", "up, down and up again", a window of one second, many leave at once, "same track, same second", from below zero to above, the end of the window at a play]
// messages:
//   nudge: "A count goes 1, 2, 1. How many entries with the count 1 does the heap hold then?"
//   pointer: "Follow the second example at 10: a has risen to two and fallen to one."
//   name: "Duplicates: a count that comes back to an earlier value has several entries which all look fresh. They come up one after the other; list only the first."
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
			if (this.countOf.get(track) === count) best.push(entry);
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
