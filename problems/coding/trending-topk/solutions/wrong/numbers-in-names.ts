// ---
// idea: puts t2 before t10 because 2 is smaller than 10
// mistake: text-order
// must_fail: [equal counts, capitals and digits]
// messages:
//   nudge: "t2 and t10 have the same count. Which one comes first, character by character?"
//   pointer: "Follow the third example and look for t2 and t10."
//   name: "Text order: tracks are texts. The second character decides, and 1 comes before 2."
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
		const ranked = [...this.countOf].sort(([a, m], [b, n]) => n - m || (natural(a) < natural(b) ? -1 : 1));
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

function natural(track: string): string {
	return track.replace(/\d+/g, (digits) => digits.padStart(20, "0"));
}
