// ---
// idea: forgets an id only when more than ttl seconds have gone by
// mistake: boundary-strict-vs-inclusive
// must_fail: [two ids and a minute, how many are remembered, no period at all, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, across the border of two minutes, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, a returning id goes to the back, counting changes nothing, times below zero, "no period, many ids", the ends of time]
// messages:
//   nudge: "Exactly ttl seconds have gone by. Is the id still remembered?"
//   pointer: "Follow the first example at 60."
//   name: "Strict or inclusive: at ts - accepted >= ttl the period is over; this code asks for more."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted <= this.ttl) break;
			this.acceptedAt.delete(id);
		}
		if (this.acceptedAt.has(eventId)) return false;
		this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return this.acceptedAt.size;
	}
}
