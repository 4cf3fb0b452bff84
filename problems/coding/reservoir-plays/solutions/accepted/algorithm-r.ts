// ---
// idea: fills the slots, then lets every further item draw its slot among as many numbers as items came (Algorithm R)
// cost: O(1) per item, O(k) memory
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
		return [...this.slots];
	}
}
