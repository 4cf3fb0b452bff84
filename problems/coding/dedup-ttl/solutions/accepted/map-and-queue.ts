// ---
// idea: a set of live ids, and a queue of acceptances from which the oldest are taken off when their period is over
// cost: O(1) amortised per call, memory proportional to the live ids
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly remembered = new Set<string>();
	private accepted: { readonly id: string; readonly ts: number }[] = [];
	/** where the queue begins; what lies before is cut off when it is half of the array */
	private head = 0;

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		this.forget(ts);
		if (this.remembered.has(eventId)) return false;
		if (this.ttl > 0) {
			this.remembered.add(eventId);
			this.accepted.push({ id: eventId, ts });
		}
		return true;
	}

	live(): number {
		return this.remembered.size;
	}

	private forget(ts: number): void {
		for (let oldest = this.accepted[this.head]; oldest && ts - oldest.ts >= this.ttl; oldest = this.accepted[this.head]) {
			this.remembered.delete(oldest.id);
			this.head++;
		}
		if (this.head * 2 > this.accepted.length) {
			this.accepted = this.accepted.slice(this.head);
			this.head = 0;
		}
	}
}
