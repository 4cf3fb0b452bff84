// ---
// idea: counts a play only when it got a slot
// mistake: wrong-denominator
// must_fail: [numbers rise through dropped plays, "a seeded die, three slots", "a seeded die, one slot", an album on repeat]
// messages:
//   nudge: "How many plays came so far?"
//   pointer: "A dropped play lowers your count again."
//   name: "Wrong denominator: i is the number of all plays, kept or not."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly randint: (low: number, high: number) => number;
	private readonly slots: string[] = [];
	private kept = 0;

	constructor(k: number, randint: (low: number, high: number) => number) {
		this.k = k;
		this.randint = randint;
	}

	add(x: string): void {
		const number = this.kept + 1;
		const slot = number <= this.k ? number : this.randint(1, number);
		if (slot > this.k) return;
		this.slots[slot - 1] = x;
		this.kept = number;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
