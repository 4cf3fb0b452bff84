// ---
// idea: lets a play enter with the chance k of k + 1, however many came
// mistake: wrong-weight
// must_fail: ["two slots, four draws", read on the way, one slot, "one slot, always replaced", one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names"]
// messages:
//   nudge: "Does the chance of a play depend on how many came before it?"
//   pointer: "Your draw has the same bounds for play 10 and play 1,000,000."
//   name: "Wrong weight: draw randint(1, i). Only then has each of the i plays the same chance to stay."
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
		const index = this.seen <= this.k ? this.seen - 1 : this.randint(0, this.k);
		if (index < this.k) this.slots[index] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
