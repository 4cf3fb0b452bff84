// ---
// idea: splices the old play out of the array and pushes the new one
// mistake: output-order
// must_fail: ["two slots, four draws", read on the way, one play more than slots, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names", a repeat draws too, a dropped play has its number, numbers rise through dropped plays]
// messages:
//   nudge: "Where in the sample does the new play stand?"
//   pointer: "You close the gap and append, so all later slots get other numbers."
//   name: "Output order: the new play takes the slot of the old one."
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
		if (slot > this.k) return;
		this.slots.splice(slot - 1, 1);
		this.slots.push(x);
	}

	sample(): string[] {
		return [...this.slots];
	}
}
