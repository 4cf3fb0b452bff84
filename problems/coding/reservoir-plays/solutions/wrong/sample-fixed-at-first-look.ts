// ---
// idea: copies the slots when they are first read and gives out the copy from then on
// mistake: stale-state
// must_fail: [read on the way, one slot, the last slot, the first slot, the same track again, reading draws nothing, read before and after]
// messages:
//   nudge: "Read the sample, add plays, read it again. What do you see?"
//   pointer: "You store the result and do not renew it when a slot changes."
//   name: "Stale state: give the slots as they are now."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly randint: (low: number, high: number) => number;
	private readonly slots: string[] = [];
	private seen = 0;
	private copy: string[] = [];

	constructor(k: number, randint: (low: number, high: number) => number) {
		this.k = k;
		this.randint = randint;
	}

	add(x: string): void {
		this.seen++;
		const slot = this.seen <= this.k ? this.seen : this.randint(1, this.seen);
		if (slot <= this.k) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		if (this.copy.length !== this.slots.length) this.copy = [...this.slots];
		return this.copy;
	}
}
