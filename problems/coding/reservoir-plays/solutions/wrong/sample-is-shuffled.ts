// ---
// idea: puts the copy of the slots in a random order before it returns it
// mistake: draws-out-of-order
// must_fail: ["two slots, four draws", read on the way, all are kept, exactly as many plays as slots, one play more than slots, the last slot, just beyond the last slot, the largest draws, the first slot, every slot once]
// messages:
//   nudge: "What may reading the sample change?"
//   pointer: "Your shuffle uses random numbers that belong to later plays."
//   name: "Draws out of order: sample() draws nothing and gives the slots in their order."
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
		if (slot <= this.k) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		const copy = [...this.slots];
		for (let i = copy.length - 1; i > 0; i--) {
			const j = this.randint(1, i + 1) - 1;
			[copy[i], copy[j]] = [copy[j] ?? "", copy[i] ?? ""];
		}
		return copy;
	}
}
