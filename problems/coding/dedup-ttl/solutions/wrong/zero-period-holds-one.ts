// ---
// idea: forgets before it stores, and never looks at what it just stored
// mistake: zero-taken-as-missing
// must_fail: [no period at all, "no period, many ids"]
// messages:
//   nudge: "With ttl 0, how many ids are live after an accept?"
//   pointer: "Ask live() after one call with ttl 0."
//   name: "Zero period: the id just stored is over already. Do not store it, or forget once more after storing."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted < this.ttl) break;
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
