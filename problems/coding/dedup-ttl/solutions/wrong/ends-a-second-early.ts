// ---
// idea: holds an id for ttl - 1 seconds
// mistake: boundary-strict-vs-inclusive
// must_fail: [two ids and a minute, how many are remembered, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, across the border of two minutes, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, a returning id goes to the back, counting changes nothing, time zero, times below zero, the ends of time]
// messages:
//   nudge: "How many seconds does a period of one second have?"
//   pointer: "Try one id twice in the same second with a period of 1."
//   name: "Strict or inclusive: fewer than ttl seconds is a repeat, so ts - accepted = ttl - 1 still is."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted + 1 < this.ttl) break;
			this.acceptedAt.delete(id);
		}
		if (this.acceptedAt.has(eventId)) return false;
		if (this.ttl > 0) this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return this.acceptedAt.size;
	}
}
