// ---
// idea: draws among as many numbers as tracks were played
// mistake: wrong-denominator
// must_fail: [an album on repeat]
// messages:
//   nudge: "Is a second play of the same track a play?"
//   pointer: "The bounds of your draw come from the number of different tracks."
//   name: "Wrong denominator: i is the number of plays, repeats included."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly randint: (low: number, high: number) => number;
	private readonly slots: string[] = [];
	private readonly tracks = new Set<string>();

	constructor(k: number, randint: (low: number, high: number) => number) {
		this.k = k;
		this.randint = randint;
	}

	add(x: string): void {
		this.tracks.add(x);
		const filled = this.slots.length;
		const slot = filled < this.k ? filled + 1 : this.randint(1, this.tracks.size);
		if (slot <= this.k) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
