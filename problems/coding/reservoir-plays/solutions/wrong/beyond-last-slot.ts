// ---
// idea: takes one draw too many for a slot
// mistake: off-by-one
// must_fail: ["two slots, four draws", no slots, one slot, "one slot, never replaced", just beyond the last slot, the largest draws]
// messages:
//   nudge: "How many of the i numbers let a play in?"
//   pointer: "Yours are k + 1."
//   name: "Off by one: draws 1 to k are slots 1 to k, all others drop the play."
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
		if (slot <= this.k + 1) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
