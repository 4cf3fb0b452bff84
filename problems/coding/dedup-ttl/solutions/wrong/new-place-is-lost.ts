// ---
// idea: sets the new time of a returning id without deleting its key first
// mistake: stale-state
// must_fail: [a returning id goes to the back]
// messages:
//   nudge: "Is the front of your map still the oldest acceptance after an id has come again?"
//   pointer: "Try the ids a, b, c, let a come again after its period, and count later."
//   name: "Stale state: writing to a key that exists keeps its place, so newer acceptances stand before older ones and hide them. Take the key out first."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		const before = this.acceptedAt.get(eventId) ?? Number.NEGATIVE_INFINITY;
		const passes = ts - before >= this.ttl;
		if (passes) this.acceptedAt.set(eventId, ts);
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted < this.ttl) break;
			this.acceptedAt.delete(id);
		}
		return passes;
	}

	live(): number {
		return this.acceptedAt.size;
	}
}
