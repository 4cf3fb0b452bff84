// ---
// idea: takes the draw k for a play that is dropped
// mistake: boundary-strict-vs-inclusive
// must_fail: ["two slots, four draws", one slot, "one slot, always replaced", the last slot, every slot once, "in the order of slots, not of names", the same track again, numbers rise through dropped plays, reading draws nothing, read before and after]
// messages:
//   nudge: "Which draws let a play in?"
//   pointer: "A draw of exactly k is dropped in your code."
//   name: "Strict or inclusive: a draw ≤ k names a slot."
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
		if (this.seen <= this.k) {
			this.slots.push(x);
			return;
		}
		const slot = this.randint(1, this.seen);
		if (slot >= this.k) return;
		this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
