// ---
// idea: returns for a repeat before the loop that forgets
// mistake: stale-state
// must_fail: [how many are remembered, a repeat lets time go by]
// messages:
//   nudge: "What must have happened before you may ask whether an id is remembered?"
//   pointer: "Accept two ids a second apart and repeat the younger one when the period of the older is over. How many are live?"
//   name: "Stale state: after a repeat the ids whose period is over are still held. Forget first, then look."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		const before = this.acceptedAt.get(eventId);
		if (before !== undefined && ts - before < this.ttl) return false;
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted < this.ttl) break;
			this.acceptedAt.delete(id);
		}
		if (this.ttl > 0) this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return this.acceptedAt.size;
	}
}
