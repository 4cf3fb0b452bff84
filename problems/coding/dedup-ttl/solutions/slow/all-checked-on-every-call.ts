// ---
// idea: goes through all remembered ids on every accept to find those that are over
// cost: O(live ids) per accept
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does one accept cost when a hundred thousand ids are live?"
//   pointer: "You look at every remembered id, although most of them are still live."
//   name: "Hidden quadratic: a full scan per event. Times never fall, so the oldest acceptance ends first: keep a queue and look at its front only."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted >= this.ttl) this.acceptedAt.delete(id);
		}
		if (this.acceptedAt.has(eventId)) return false;
		if (this.ttl > 0) this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return this.acceptedAt.size;
	}
}
