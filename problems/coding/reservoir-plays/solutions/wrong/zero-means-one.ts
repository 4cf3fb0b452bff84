// ---
// idea: takes k = 0 for a k that was not given
// mistake: zero-taken-as-missing
// must_fail: [no slots]
// messages:
//   nudge: "Which sizes are legal?"
//   pointer: "k or 1 is 1 when k is 0."
//   name: "Zero taken as missing: with k = 0 the sample is always empty."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly randint: (low: number, high: number) => number;
	private readonly slots: string[] = [];
	private seen = 0;

	constructor(k: number, randint: (low: number, high: number) => number) {
		this.k = k || 1;
		this.randint = randint;
	}

	add(x: string): void {
		this.seen++;
		const slot = this.seen <= this.k ? this.seen : this.randint(1, this.seen);
		if (slot <= this.k) this.slots[slot - 1] = x;
	}

	sample(): string[] {
		return [...this.slots];
	}
}
