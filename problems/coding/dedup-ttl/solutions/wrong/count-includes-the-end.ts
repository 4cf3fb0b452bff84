// ---
// idea: drops an id from the map a second after its period is over
// mistake: boundary-strict-vs-inclusive
// must_fail: [how many are remembered, no period at all, "some go, some stay", a repeat lets time go by, a returning id goes to the back, counting changes nothing, "no period, many ids"]
// messages:
//   nudge: "Do accept and live agree on when a period is over?"
//   pointer: "Ask live() when exactly ttl seconds have gone by."
//   name: "Strict or inclusive: the same bound decides both. An id whose period is over at the latest ts is not live."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted <= this.ttl) break;
			this.acceptedAt.delete(id);
		}
		const accepted = this.acceptedAt.get(eventId);
		if (accepted !== undefined && ts - accepted < this.ttl) return false;
		this.acceptedAt.delete(eventId);
		this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return this.acceptedAt.size;
	}
}
