// ---
// idea: starts an empty set at every multiple of ttl
// mistake: wrong-reference-point
// must_fail: [how many are remembered, the second period counts anew, across the border of two minutes, "some go, some stay", a repeat lets time go by, a returning id goes to the back, counting changes nothing, times below zero]
// messages:
//   nudge: "Two deliveries of one id come a second apart. Can both pass?"
//   pointer: "Try one id at 59 and at 60 with a period of 60."
//   name: "Wrong reference point: every id has a period of its own that begins at its acceptance; windows on the clock let repeats through at their borders."
// ---
export class Deduper {
	private readonly ttl: number;
	private window = Number.NaN;
	private seen = new Set<string>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		if (this.ttl === 0) return true;
		const window = Math.floor(ts / this.ttl);
		if (window !== this.window) this.seen = new Set();
		this.window = window;
		if (this.seen.has(eventId)) return false;
		this.seen.add(eventId);
		return true;
	}

	live(): number {
		return this.seen.size;
	}
}
