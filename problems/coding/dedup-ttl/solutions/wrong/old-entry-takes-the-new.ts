// ---
// idea: adds the id and its new queue entry, then clears the old entries by id
// mistake: stale-state
// must_fail: [two ids and a minute, many times in one second, "one second before the end, and the end", repeats all the time, the second period counts anew, the old entry does not take the new one, a returning id goes to the back, times below zero, the ends of time, a whole circle of 32 bits apart]
// messages:
//   nudge: "An id passes again. How many entries of your queue name it?"
//   pointer: "Accept an id, let its period end, accept it again and ask whether a repeat at once passes."
//   name: "Stale state: the entry of the old period removes the new acceptance. Forget before you store, or compare the times before you remove."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly endOf = new Map<string, number>();
	private readonly queue: { readonly id: string; readonly end: number }[] = [];
	private head = 0;

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		const isNew = ts >= (this.endOf.get(eventId) ?? ts);
		if (isNew) {
			const end = ts + this.ttl;
			this.endOf.set(eventId, end);
			this.queue.push({ id: eventId, end });
		}
		for (let oldest = this.queue[this.head]; oldest && oldest.end <= ts; oldest = this.queue[this.head]) {
			this.endOf.delete(oldest.id);
			this.head++;
		}
		return isNew;
	}

	live(): number {
		return this.endOf.size;
	}
}
