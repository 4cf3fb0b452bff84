// ---
// idea: begins the period anew with every repeat
// mistake: wrong-reference-point
// must_fail: [two ids and a minute, how many are remembered, "one second before the end, and the end", repeats all the time, the second period counts anew, across the border of two minutes, counting changes nothing, times below zero, the ends of time]
// messages:
//   nudge: "From which moment are the ttl seconds counted?"
//   pointer: "Follow the first example: e1 comes at 0, 30, 59 and 60. What did the calls at 30 and 59 change?"
//   name: "Wrong reference point: the period runs from the acceptance. A repeat changes nothing, so do not store its time."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly seenAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		for (const [id, seen] of this.seenAt) {
			if (ts - seen < this.ttl) break;
			this.seenAt.delete(id);
		}
		const isNew = !this.seenAt.delete(eventId);
		if (this.ttl > 0) this.seenAt.set(eventId, ts);
		return isNew;
	}

	live(): number {
		return this.seenAt.size;
	}
}
