// ---
// idea: fills the slots and draws from the play on that makes them full
// mistake: boundary-strict-vs-inclusive
// must_fail: ["two slots, four draws", read on the way, one slot, exactly as many plays as slots, every slot once, "in the order of slots, not of names", the same track again, a repeat draws too, a dropped play has its number, numbers rise through dropped plays]
// messages:
//   nudge: "Does play number k find a free slot?"
//   pointer: "It does, and you draw for it all the same."
//   name: "Strict or inclusive: the first k plays, number k included, draw nothing."
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
		if (this.seen <= this.k) this.slots.push(x);
		if (this.seen < this.k) return;
		const slot = this.randint(1, this.seen);
		if (slot <= this.k) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
