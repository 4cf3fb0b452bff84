// ---
// idea: keeps times in 32 bits
// mistake: integer-overflow
// must_fail: [the ends of time]
// messages:
//   nudge: "How large can a time be, and what does | 0 do to it?"
//   pointer: "Try the times -10^12 and 10^12."
//   name: "Integer overflow: bit operators cut to 32 bits, so times far apart can look equal. Leave them as plain numbers."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		const now = ts | 0;
		for (const [id, accepted] of this.acceptedAt) {
			if (now - accepted < this.ttl) break;
			this.acceptedAt.delete(id);
		}
		if (this.acceptedAt.has(eventId)) return false;
		if (this.ttl > 0) this.acceptedAt.set(eventId, now);
		return true;
	}

	live(): number {
		return this.acceptedAt.size;
	}
}
