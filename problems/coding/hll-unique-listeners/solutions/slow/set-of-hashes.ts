// ---
// idea: keeps all hashes in a set and finds the registers anew for each question
// cost: O(all hashes) per estimate
// mistake: unbounded-state
// must_fail: [scale]
// messages:
//   nudge: "How much do you hold after a hundred million hashes?"
//   pointer: "Every estimate goes through all hashes that ever came."
//   name: "Unbounded state: a register keeps all that matters of its hashes. Raise it when a hash comes, and forget the hash."
// ---
export class ListenerSketch {
	private readonly p: number;
	private readonly m: number;
	private readonly hashes = new Set<string>();
	private readonly merged: number[];

	constructor(p: number) {
		this.p = p;
		this.m = 2 ** p;
		this.merged = new Array<number>(this.m).fill(0);
	}

	addHash(hashHex: string): void {
		this.hashes.add(hashHex);
	}

	merge(registers: number[]): void {
		registers.forEach((rank, index) => {
			this.merged[index] = Math.max(this.merged[index]!, rank);
		});
	}

	registers(): number[] {
		const ranks = this.merged.slice();
		for (const hashHex of this.hashes) {
			const bits = BigInt(`0x${hashHex}`).toString(2).padStart(64, "0");
			const index = Number.parseInt(bits.slice(0, this.p), 2);
			const zeros = bits.slice(this.p).indexOf("1");
			ranks[index] = Math.max(ranks[index]!, zeros === -1 ? 65 - this.p : zeros + 1);
		}
		return ranks;
	}

	estimate(): number {
		let sum = 0;
		let empty = 0;
		for (const rank of this.registers()) {
			sum += 2 ** -rank;
			if (rank === 0) empty++;
		}
		const raw = (this.alpha() * this.m ** 2) / sum;
		return raw > 2.5 * this.m || empty === 0 ? raw : this.m * Math.log(this.m / empty);
	}

	private alpha(): number {
		if (this.p === 4) return 0.673;
		if (this.p === 5) return 0.697;
		if (this.p === 6) return 0.709;
		return 0.7213 / (1 + 1.079 / this.m);
	}
}
