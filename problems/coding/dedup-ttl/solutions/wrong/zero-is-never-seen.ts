// ---
// idea: takes a time of 0 in the map for no entry
// mistake: zero-taken-as-missing
// must_fail: [two ids and a minute, repeats all the time, time zero]
// messages:
//   nudge: "Which times are legal?"
//   pointer: "Try the same id twice at time 0."
//   name: "Zero taken as missing: 0 is a time and counts as false. Compare with undefined, or ask whether the id is in the map."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();
	private now = 0;

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		this.now = ts;
		const before = this.acceptedAt.get(eventId);
		if (before && before + this.ttl > ts) return false;
		this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return [...this.acceptedAt.values()].filter((accepted) => accepted + this.ttl > this.now).length;
	}
}
