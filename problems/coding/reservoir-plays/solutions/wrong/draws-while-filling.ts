// ---
// idea: draws first and looks afterwards whether there is a free slot
// mistake: draws-out-of-order
// must_fail: ["two slots, four draws", read on the way, one slot, a repeat draws too, a dropped play has its number, numbers rise through dropped plays, reading draws nothing, "a seeded die, three slots", "a seeded die, one slot", an album on repeat]
// messages:
//   nudge: "Which is the first play that needs a random number?"
//   pointer: "Your first k plays use up draws that belong to later ones."
//   name: "Draws out of order: exactly one draw for each play after the first k, none before."
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
		const drawn = this.randint(1, this.seen);
		const slot = Math.min(drawn, this.k + 1);
		if (this.seen <= this.k) this.slots.push(x);
		else if (slot <= this.k) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
