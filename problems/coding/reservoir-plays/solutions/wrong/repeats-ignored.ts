// ---
// idea: ignores a play of a track that is in the sample
// mistake: duplicates-collapsed
// must_fail: [the same track again, a repeat draws too, an album on repeat]
// messages:
//   nudge: "Is a second play of the same track a play?"
//   pointer: "Your sample never holds a track twice."
//   name: "Duplicates collapsed: plays are sampled, not tracks. Each one counts and draws."
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
		if (this.slots.includes(x)) return;
		this.seen++;
		const slot = this.seen <= this.k ? this.seen : this.randint(1, this.seen);
		if (slot <= this.k) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
