// ---
// idea: the hash as two words of 32 bits, whose leading zeros the machine counts; a byte per register
// cost: O(1) per hash, O(m) per merge and estimate, m bytes
// ---
export class ListenerSketch {
	private readonly p: number;
	private readonly ranks: Uint8Array;

	constructor(p: number) {
		this.p = p;
		this.ranks = new Uint8Array(2 ** p);
	}

	addHash(hashHex: string): void {
		const high = Number.parseInt(hashHex.slice(0, 8), 16);
		const low = Number.parseInt(hashHex.slice(8), 16);
		const afterIndex = high << this.p;
		const zeros = afterIndex !== 0 ? Math.clz32(afterIndex) : 32 - this.p + Math.clz32(low);
		this.raise(high >>> (32 - this.p), zeros + 1);
	}

	merge(registers: number[]): void {
		for (const [index, rank] of registers.entries()) this.raise(index, rank);
	}

	registers(): number[] {
		return [...this.ranks];
	}

	estimate(): number {
		const m = this.ranks.length;
		let sum = 0;
		let empty = 0;
		for (const rank of this.ranks) {
			sum += 2 ** -rank;
			if (rank === 0) empty++;
		}
		const raw = (alphaOf(m) * m * m) / sum;
		return raw <= 2.5 * m && empty > 0 ? m * Math.log(m / empty) : raw;
	}

	private raise(index: number, rank: number): void {
		this.ranks[index] = Math.max(this.ranks[index] ?? 0, rank);
	}
}

function alphaOf(m: number): number {
	switch (m) {
		case 16:
			return 0.673;
		case 32:
			return 0.697;
		case 64:
			return 0.709;
		default:
			return 0.7213 / (1 + 1.079 / m);
	}
}
