// ---
// idea: asks one draw whether the play enters and a second one for its slot
// mistake: draws-out-of-order
// must_fail: ["two slots, four draws", read on the way, one slot, every slot once, "in the order of slots, not of names", a repeat draws too, a dropped play has its number, numbers rise through dropped plays, reading draws nothing, "a seeded die, three slots"]
// messages:
//   nudge: "How many random numbers does a play use?"
//   pointer: "After a draw that lets the play in, you draw a second time."
//   name: "Draws out of order: the first draw already is the slot. The sample would be fair too, but the recipe says one draw."
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
		const enters = this.randint(1, this.seen) <= this.k;
		if (enters) this.slots[this.randint(1, this.k) - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
