// ---
// idea: draws once for each slot and replaces where a 1 comes
// mistake: wrong-weight
// must_fail: ["two slots, four draws", read on the way, one play more than slots, the last slot, the first slot, every slot once, the newest stands in the middle, "in the order of slots, not of names", the same track again, a repeat draws too]
// messages:
//   nudge: "Can one play be in two of your slots?"
//   pointer: "Each slot draws for itself: that is sampling with replacement."
//   name: "Wrong weight: one draw for each play; it names at most one slot."
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
		if (this.seen <= this.k) {
			this.slots.push(x);
			return;
		}
		for (let i = 0; i < this.k; i++) {
			const isHit = this.randint(1, this.seen) === 1;
			if (isHit) this.slots[i] = x;
		}
	}

	sample(): string[] {
		return [...this.slots];
	}
}
