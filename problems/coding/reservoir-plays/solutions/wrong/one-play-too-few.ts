// ---
// idea: counts a play after its draw
// mistake: off-by-one
// must_fail: [numbers rise through dropped plays, "a seeded die, three slots"]
// messages:
//   nudge: "With one slot and two plays: how likely must each be?"
//   pointer: "Your second play draws from 1 to 1."
//   name: "Off by one: play i draws from 1 to i, itself included."
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
		const slot = this.seen < this.k ? this.seen + 1 : this.randint(1, this.seen || 1);
		if (slot <= this.k) this.slots[slot - 1] = x;
		this.seen++;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
