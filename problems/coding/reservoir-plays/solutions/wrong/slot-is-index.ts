// ---
// idea: uses the draw as the index of the array
// mistake: off-by-one
// must_fail: ["two slots, four draws", read on the way, one slot, "one slot, always replaced", one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names"]
// messages:
//   nudge: "Which draw replaces the first slot?"
//   pointer: "No draw is 0, so your first slot stays for ever."
//   name: "Off by one: slot j has the index j - 1."
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
		const index = this.randint(1, this.seen);
		if (index < this.k) this.slots[index] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
