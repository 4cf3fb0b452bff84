// ---
// idea: keeps the times of all deliveries of one period and counts those
// mistake: duplicates-counted
// must_fail: [how many are remembered, many times in one second, "one second before the end, and the end", across the border of two minutes, "some go, some stay", a repeat lets time go by, the old entry does not take the new one, counting changes nothing, time zero, times below zero, the ends of time]
// messages:
//   nudge: "What does live() count?"
//   pointer: "Deliver one id three times and ask live()."
//   name: "Duplicates counted: repeats are not remembered. Count different live ids."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();
	private readonly deliveries: number[] = [];
	private first = 0;

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		this.deliveries.push(ts);
		while (this.first < this.deliveries.length && ts - (this.deliveries[this.first] ?? ts) >= this.ttl) this.first++;
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted < this.ttl) break;
			this.acceptedAt.delete(id);
		}
		if (this.acceptedAt.has(eventId)) return false;
		if (this.ttl > 0) this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		return this.deliveries.length - this.first;
	}
}
