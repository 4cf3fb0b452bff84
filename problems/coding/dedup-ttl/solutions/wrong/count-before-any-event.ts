// ---
// idea: keeps the latest delivery and asks it for its time, also when there was none
// mistake: empty-input
// must_fail: [how many are remembered, nothing delivered yet, "no period, many ids"]
// messages:
//   nudge: "May live() be called first?"
//   pointer: "Make a deduper and ask live() at once."
//   name: "Empty input: before the first accept nothing is live, and the count is 0."
// ---
export class Deduper {
	private readonly ttl: number;
	private readonly acceptedAt = new Map<string, number>();
	private latest!: { readonly ts: number };

	constructor(ttl: number) {
		this.ttl = ttl;
	}

	accept(eventId: string, ts: number): boolean {
		this.latest = { ts };
		this.forget();
		if (this.acceptedAt.has(eventId)) return false;
		this.acceptedAt.set(eventId, ts);
		return true;
	}

	live(): number {
		this.forget();
		return this.acceptedAt.size;
	}

	private forget(): void {
		const { ts } = this.latest;
		for (const [id, accepted] of this.acceptedAt) {
			if (ts - accepted < this.ttl) break;
			this.acceptedAt.delete(id);
		}
	}
}
