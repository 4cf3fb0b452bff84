// ---
// idea: draws from 0 to i - 1
// mistake: draws-out-of-order
// must_fail: ["two slots, four draws", read on the way, one slot, "one slot, always replaced", one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names"]
// messages:
//   nudge: "Which bounds does the recipe give for the draw?"
//   pointer: "You draw from 0 on, so each number means another slot."
//   name: "Draws out of order: call randint(1, i); slots count from 1, take 1 off only for the index."
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
		const slot = this.seen < this.k ? this.seen : this.randint(0, this.seen);
		if (slot < this.k) this.slots[slot] = x;
		this.seen++;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
