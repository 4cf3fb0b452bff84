// ---
// idea: draws among the slots once they are full
// mistake: wrong-weight
// must_fail: ["two slots, four draws", read on the way, one slot, "one slot, never replaced", just beyond the last slot, the largest draws, a repeat draws too, a dropped play has its number, numbers rise through dropped plays, "a seeded die, three slots"]
// messages:
//   nudge: "How likely is it that play 1,000,000 ends up in a sample of two? And in yours?"
//   pointer: "Every play enters your sample at once, so the old ones are soon gone."
//   name: "Wrong weight: play i enters with chance k / i. Draw from 1 to i and drop the play when the draw is above k."
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
		const slot = this.seen <= this.k ? this.seen : this.k && this.randint(1, this.k);
		if (slot > 0) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
