// ---
// idea: sorts the copy of the slots
// mistake: output-order
// must_fail: [read on the way, one play more than slots, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names", a repeat draws too, a dropped play has its number, numbers rise through dropped plays, reading draws nothing]
// messages:
//   nudge: "In which order is the sample returned?"
//   pointer: "You sort it by name."
//   name: "Output order: in the order of the slots, 1 to k."
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
		return this.slots.toSorted();
	}
}
