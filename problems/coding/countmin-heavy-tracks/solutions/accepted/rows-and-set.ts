// ---
// idea: one list per row and a set of candidates; every question about a key finds its cells anew
// cost: O(rows) per add and estimate, amortised; memory for the table and about 2 · share candidates
// ---
export class CountMin {
	private readonly share: number;
	private readonly columns: number;
	private readonly rows: number[][];
	private total = 0;
	private kept = new Set<string>();

	constructor(eps: number, delta: number, share: number) {
		this.share = share;
		this.columns = Math.ceil(Math.E / eps);
		this.rows = Array.from({ length: Math.ceil(Math.log(1 / delta)) }, () => Array(this.columns).fill(0));
	}

	shape(): [number, number] {
		return [this.columns, this.rows.length];
	}

	add(key: string, c: number): boolean {
		if (c < 0) return false;
		if (c === 0) return true;
		this.total += c;
		const columns = this.columnsOf(key);
		for (const [at, row] of this.rows.entries()) row[columns[at]!]! += c;
		if (this.isHeavy(this.estimate(key))) this.kept.add(key);
		this.trim();
		return true;
	}

	estimate(key: string): number {
		const columns = this.columnsOf(key);
		return Math.min(...this.rows.map((row, at) => row[columns[at]!]!));
	}

	candidates(): string[] {
		return [...this.kept].sort();
	}

	heavy(): Array<[string, number]> {
		return [...this.kept]
			.map((key): [string, number] => [key, this.estimate(key)])
			.filter(([, estimate]) => this.isHeavy(estimate))
			.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	}

	table(): number[][] {
		return this.rows.map((row) => [...row]);
	}

	merge(rows: number[][], keys: string[]): boolean {
		if (rows.length !== this.rows.length || rows.some((row) => row.length !== this.columns)) return false;
		for (const [at, row] of rows.entries()) {
			for (const [column, count] of row.entries()) this.rows[at]![column]! += count;
		}
		this.total += rows[0]!.reduce((sum, count) => sum + count);
		for (const key of keys) this.kept.add(key);
		this.trim();
		return true;
	}

	private isHeavy(estimate: number): boolean {
		return estimate * this.share >= this.total;
	}

	private trim(): void {
		if (this.kept.size <= 2 * this.share) return;
		this.kept = new Set([...this.kept].filter((key) => this.isHeavy(this.estimate(key))));
	}

	private columnsOf(key: string): number[] {
		let h = 0xcbf29ce484222325n;
		for (let at = 0; at < key.length; at++) h = low64((h ^ BigInt(key.charCodeAt(at))) * 0x100000001b3n);
		const columns = BigInt(this.columns);
		return this.rows.map((_, at) => {
			let z = low64(h + BigInt(at + 1) * 0x9e3779b97f4a7c15n);
			z = low64((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
			z = low64((z ^ (z >> 27n)) * 0x94d049bb133111ebn);
			return Number((z ^ (z >> 31n)) % columns);
		});
	}
}

function low64(number: bigint): bigint {
	return BigInt.asUintN(64, number);
}
