// ---
// idea: keeps the counts and sorts all tracks at every look
// cost: O(tracks log tracks) per look
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does one look cost when twenty thousand tracks are in the window and the screen has five places?"
//   pointer: "All tracks are put in order at every look, and nearly all of that order is thrown away."
//   name: "Hidden quadratic: a sort of everything per look. Keep the tracks in a heap that is changed with the counts, and read only the first k from it."
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
		const ranked = [...this.countOf].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
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
