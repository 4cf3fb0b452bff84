// ---
// idea: begins to count at 1 and counts before the draw
// mistake: off-by-one
// must_fail: ["a seeded die, three slots"]
// messages:
//   nudge: "With one slot and two plays: how likely must each be?"
//   pointer: "Your second play draws from 1 to 3."
//   name: "Off by one: play i draws from 1 to i; count it before the draw, and count it once."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly randint: (low: number, high: number) => number;
	private readonly slots: string[] = [];
	private next = 1;

	constructor(k: number, randint: (low: number, high: number) => number) {
		this.k = k;
		this.randint = randint;
	}

	add(x: string): void {
		const free = this.next <= this.k;
		this.next++;
		const slot = free ? this.next - 1 : this.randint(1, this.next);
		if (slot <= this.k) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
