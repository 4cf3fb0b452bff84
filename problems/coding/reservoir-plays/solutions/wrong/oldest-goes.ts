// ---
// idea: shifts the array when the draw lets the play enter
// mistake: wrong-choice
// must_fail: [read on the way, one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names", a dropped play has its number, numbers rise through dropped plays, reading draws nothing]
// messages:
//   nudge: "What does the draw say besides yes or no?"
//   pointer: "You use it only to decide, and always let the first one go."
//   name: "Wrong choice: the draw is also the number of the slot that is replaced."
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
		if (slot > this.k) return;
		if (this.seen > this.k) this.slots.shift();
		this.slots.push(x);
	}

	sample(): string[] {
		return [...this.slots];
	}
}
