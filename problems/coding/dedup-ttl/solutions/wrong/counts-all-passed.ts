// ---
// idea: returns a counter of passed events that never falls
// mistake: duplicates-counted
// must_fail: [how many are remembered, no period at all, "one second before the end, and the end", many go at once, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, a returning id goes to the back, counting changes nothing, times below zero, "no period, many ids", the ends of time, a whole circle of 32 bits apart]
// messages:
//   nudge: "What does live() count?"
//   pointer: "Let an id pass twice, a period apart. How many ids are live?"
//   name: "Wrong count: live() is the number of different ids whose period is not over, not the number of events that have passed."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();
	private passed = 0;

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted < this.ttl) break;
			this.acceptedAt.delete(id);
		}
		if (this.acceptedAt.has(eventId)) return false;
		this.passed++;
		if (this.ttl > 0) this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return this.passed;
	}
}
