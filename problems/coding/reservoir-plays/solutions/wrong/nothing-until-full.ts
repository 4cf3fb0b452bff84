// ---
// idea: returns an empty array as long as a slot is free
// mistake: partial-result
// must_fail: [read on the way, all are kept]
// messages:
//   nudge: "What is the sample after two plays with three slots?"
//   pointer: "You wait until all slots are full."
//   name: "Partial result: with fewer than k plays the sample is all of them."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly randint: (low: number, high: number) => number;
	private readonly slots: string[] = [];
	private seen = 0;

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
		return this.slots.length < this.k ? [] : [...this.slots];
	}
}
