// ---
// idea: ignores a hash without a one behind the index
// mistake: zero-taken-as-missing
// must_fail: [four hashes, all zeros, zeros after the index, the bit after the index, index of five bits, index of seven bits, the largest sketch, asked again and again]
// messages:
//   nudge: "Is a hash without any one a legal hash?"
//   pointer: "Follow 0…0 in the first example."
//   name: "Zero taken as missing: bits that are all zero have a rank too, the highest."
// ---
export class ListenerSketch {
	private readonly p: number;
	private readonly m: number;
	private readonly ranks: number[];
	/** how many registers hold each rank */
	private readonly holding = new Map<number, number>();

	constructor(p: number) {
		this.p = p;
		this.m = 2 ** p;
		this.ranks = new Array<number>(this.m).fill(0);
		this.holding.set(0, this.m);
	}

	addHash(hashHex: string): void {
		const bits = BigInt(`0x${hashHex}`).toString(2).padStart(64, "0");
		const index = Number.parseInt(bits.slice(0, this.p), 2);
		const rest = bits.slice(this.p);
		const zeros = rest.indexOf("1");
		if (zeros === -1) return;
		const rank = zeros + 1;
		if (rank > this.ranks[index]!) this.put(index, rank);
	}

	merge(registers: number[]): void {
		registers.forEach((rank, index) => {
			if (rank > this.ranks[index]!) this.put(index, rank);
		});
	}

	registers(): number[] {
		return this.ranks.slice();
	}

	estimate(): number {
		let sum = 0;
		for (const [rank, count] of this.holding) sum += count / 2 ** rank;
		const raw = (this.alpha() * this.m ** 2) / sum;
		const empty = this.holding.get(0) ?? 0;
		return raw > 2.5 * this.m || empty === 0 ? raw : this.m * Math.log(this.m / empty);
	}

	private put(index: number, rank: number): void {
		const before = this.ranks[index]!;
		this.holding.set(before, this.holding.get(before)! - 1);
		this.holding.set(rank, (this.holding.get(rank) ?? 0) + 1);
		this.ranks[index] = rank;
	}

	private alpha(): number {
		if (this.p === 4) return 0.673;
		if (this.p === 5) return 0.697;
		if (this.p === 6) return 0.709;
		return 0.7213 / (1 + 1.079 / this.m);
	}
}
