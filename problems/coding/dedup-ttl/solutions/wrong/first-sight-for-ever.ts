// ---
// idea: writes down the time of an id only when it has none yet
// mistake: wrong-reference-point
// must_fail: [two ids and a minute, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, "some go, some stay", the old entry does not take the new one, a returning id goes to the back, times below zero, the ends of time, a whole circle of 32 bits apart]
// messages:
//   nudge: "An id passes for the second time. When does its period begin now?"
//   pointer: "Try one id at 0, 60 and 61 with a period of 60."
//   name: "Wrong reference point: the old time stays, so after the first period every call passes. Store the new time when an id passes again."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly firstSeen = new Map<string, number>();
	private now = 0;

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		this.now = ts;
		const first = this.firstSeen.get(eventId);
		if (first === undefined) this.firstSeen.set(eventId, ts);
		return first === undefined || ts - first >= this.ttl;
	}

	live(): number {
		let count = 0;
		for (const first of this.firstSeen.values()) {
			if (this.now - first < this.ttl) count++;
		}
		return count;
	}
}
