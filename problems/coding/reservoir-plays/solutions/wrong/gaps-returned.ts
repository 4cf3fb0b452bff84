// ---
// idea: makes an array of k texts at the start and returns it whole
// mistake: partial-result
// must_fail: [read on the way, all are kept, no plays]
// messages:
//   nudge: "How long is the sample after two plays with three slots?"
//   pointer: "You return free slots too."
//   name: "Partial result: the sample holds min(k, number of plays) entries."
// ---
export class Reservoir {
	private readonly k: number;
	private readonly randint: (low: number, high: number) => number;
	private readonly slots: string[];
	private seen = 0;

	constructor(k: number, randint: (low: number, high: number) => number) {
		this.k = k;
		this.randint = randint;
		this.slots = new Array<string>(k).fill("");
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
