// ---
// idea: keeps a set of everything that came
// mistake: stale-state
// must_fail: [two ids and a minute, how many are remembered, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, across the border of two minutes, many go at once, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, a returning id goes to the back, counting changes nothing, times below zero, the ends of time, a whole circle of 32 bits apart]
// messages:
//   nudge: "What happens to an id after ttl seconds?"
//   pointer: "Follow the first example at 60 and at 120."
//   name: "Stale state: without an end of the period an id passes once in the whole life of the stream."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly seen = new Set<string>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, _ts: number): boolean {
		if (this.seen.has(eventId)) return false;
		if (this.ttl > 0) this.seen.add(eventId);
		return true;
	}

	live(): number {
		return this.seen.size;
	}
}
