// ---
// idea: stores when each period ends and looks only at the id that comes
// mistake: stale-state
// must_fail: [how many are remembered, many go at once, "some go, some stay", a repeat lets time go by, a returning id goes to the back, counting changes nothing, the ends of time]
// messages:
//   nudge: "An id never comes again. When does it leave?"
//   pointer: "Accept three ids, then another one long after. How many are live?"
//   name: "Stale state: ids that do not come back are held for ever and counted. Take what is over off the front of a queue on every accept."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly endOf = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		if (ts < (this.endOf.get(eventId) ?? ts)) return false;
		if (this.ttl > 0) this.endOf.set(eventId, ts + this.ttl);
		return true;
	}

	live(): number {
		return this.endOf.size;
	}
}
