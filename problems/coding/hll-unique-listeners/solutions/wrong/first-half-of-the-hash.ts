// ---
// idea: looks at the first 32 bits only
// mistake: integer-overflow
// must_fail: [four hashes, all zeros, zeros after the index, only the last bit, the bit after the index, ones at the end, on both sides of bit 32, index of five bits, index of seven bits, asked again and again]
// messages:
//   nudge: "How many bits has a hash?"
//   pointer: "Try the hash 0000000000000001: which rank does it have?"
//   name: "Too few bits: all 64 - p bits behind the index count, so ranks reach 64 - p + 1 and not 32 - p + 1."
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
		const bits = Number.parseInt(hashHex.slice(0, 8), 16).toString(2).padStart(32, "0");
		const index = Number.parseInt(bits.slice(0, this.p), 2);
		const rest = bits.slice(this.p);
		const zeros = rest.indexOf("1");
		const rank = zeros === -1 ? rest.length + 1 : zeros + 1;
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
