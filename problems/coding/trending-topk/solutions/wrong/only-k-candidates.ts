// ---
// idea: keeps k candidates, changed when a track is played, and never looks at the others again
// mistake: wrong-choice
// must_fail: ["the leader falls, the third moves up", a place without a new play]
// messages:
//   nudge: "The leader loses all its plays. Who takes the free place, and where do you find it?"
//   pointer: "Try two places: a three times, b twice, c once, and then let a fall out of the window."
//   name: "Wrong choice: a track outside the list may enter it without a new play, when others fall. So all tracks of the window must stay in the order."
// ---
export class Trending {
	private readonly window: number;
	private readonly k: number;
	private plays: [number, string][] = [];
	private listed: string[] = [];
	private readonly countOf = new Map<string, number>();

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		this.expire(ts);
		this.plays.push([ts, track]);
		this.countOf.set(track, (this.countOf.get(track) ?? 0) + 1);
		if (!this.listed.includes(track)) this.listed.push(track);
		this.order();
		this.listed.length = Math.min(this.listed.length, this.k);
	}

	top(now: number): Array<[string, number]> {
		this.expire(now);
		this.order();
		return this.listed.map((track) => [track, this.countOf.get(track) ?? 0]);
	}

	private order(): void {
		const count = (track: string) => this.countOf.get(track) ?? 0;
		this.listed = this.listed.filter(count).sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
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
