// ---
// idea: forgets only when there is a period
// mistake: zero-taken-as-missing
// must_fail: [no period at all, "no period, many ids"]
// messages:
//   nudge: "What does the statement say about ttl 0?"
//   pointer: "Try the same id twice with ttl 0."
//   name: "Zero taken as missing: with ttl 0 a period is over at once. Every call passes and nothing is live."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		for (const [id, accepted] of this.ttl ? this.acceptedAt : []) {
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
