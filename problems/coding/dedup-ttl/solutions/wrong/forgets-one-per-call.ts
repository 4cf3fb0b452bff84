// ---
// idea: deletes the oldest key when its period is over, and leaves the next one for the next call
// mistake: loop-runs-once
// must_fail: [many go at once, "some go, some stay", a returning id goes to the back]
// messages:
//   nudge: "How many periods can end between two deliveries?"
//   pointer: "Accept three ids in one second, then wait. How many are live?"
//   name: "Loop runs once: it takes while, not if. Forget until the front is still live."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		const [oldest] = this.acceptedAt;
		if (oldest && ts - oldest[1] >= this.ttl) this.acceptedAt.delete(oldest[0]);
		if (this.acceptedAt.has(eventId)) return false;
		if (this.ttl > 0) this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return this.acceptedAt.size;
	}
}
