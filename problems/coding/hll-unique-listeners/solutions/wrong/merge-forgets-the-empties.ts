// ---
// idea: counts the empty registers as hashes come and forgets those that a merge fills
// mistake: stale-state
// must_fail: [two machines, a merge fills the empty registers, "no empty register, small E", "one empty register, small E", just below the border]
// messages:
//   nudge: "What do you keep beside the registers, and who updates it?"
//   pointer: "Ask for an estimate after a merge into an empty sketch."
//   name: "Stale state: a merge fills empty registers too. Count them when asked, or update the count in one place."
// ---
export class ListenerSketch {
	private readonly p: number;
	private readonly m: number;
	private readonly ranks: number[];
	/** how many registers hold each rank */
	private readonly holding = new Map<number, number>();

	private empty: number;

	constructor(p: number) {
		this.p = p;
		this.m = 2 ** p;
		this.ranks = new Array<number>(this.m).fill(0);
		this.holding.set(0, this.m);
		this.empty = this.m;
	}

	addHash(hashHex: string): void {
		const bits = BigInt(`0x${hashHex}`).toString(2).padStart(64, "0");
		const index = Number.parseInt(bits.slice(0, this.p), 2);
		const rest = bits.slice(this.p);
		const zeros = rest.indexOf("1");
		const rank = zeros === -1 ? rest.length + 1 : zeros + 1;
		if (this.ranks[index] === 0) this.empty--;
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
		const empty = this.empty;
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
