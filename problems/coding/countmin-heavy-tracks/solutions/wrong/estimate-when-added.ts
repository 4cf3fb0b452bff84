// ---
// idea: keeps the estimate that a candidate had when it was added
// mistake: stale-state
// must_fail: [two machines, merged twice, large counts]
// messages:
//   nudge: "Another track, or a merge, raises a cell of a candidate. Does its stored estimate learn of that?"
//   pointer: "Follow the fourth example: the estimate of a after the merge."
//   name: "Stale state: cells change without an add of the key. Read the table when heavy() is called."
// ---
const span = 1n << 64n;

export class CountMin {
	private readonly share: number;
	private readonly columns: number;
	private readonly depth: number;
	private readonly cells: number[];
	private n = 0;
	private readonly estimateOf = new Map<string, number>();

	constructor(eps: number, delta: number, share: number) {
		this.share = share;
		this.columns = Math.ceil(Math.E / eps);
		this.depth = Math.ceil(Math.log(1 / delta));
		this.cells = Array(this.columns * this.depth).fill(0);
	}

	shape(): [number, number] {
		return [this.columns, this.depth];
	}

	add(key: string, c: number): boolean {
		if (c > 0) {
			const places = this.find(key);
			for (const place of places) this.cells[place]! += c;
			this.n += c;
			const estimate = this.least(places);
			if (this.isHeavy(estimate)) this.estimateOf.set(key, estimate);
			this.keepFew();
		}
		return c >= 0;
	}

	estimate(key: string): number {
		return this.least(this.find(key));
	}

	candidates(): string[] {
		return [...this.estimateOf.keys()].sort();
	}

	heavy(): Array<[string, number]> {
		const found: [string, number][] = [];
		for (const [key, estimate] of this.estimateOf) {
			if (this.isHeavy(estimate)) found.push([key, estimate]);
		}
		return found.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	}

	table(): number[][] {
		const rows: number[][] = [];
		for (let row = 0; row < this.depth; row++) {
			rows.push(this.cells.slice(row * this.columns, (row + 1) * this.columns));
		}
		return rows;
	}

	merge(rows: number[][], keys: string[]): boolean {
		if (rows.length !== this.depth) return false;
		if (rows.some((row) => row.length !== this.columns)) return false;
		for (const [place, count] of rows.flat().entries()) this.cells[place]! += count;
		for (const count of rows[0]!) this.n += count;
		for (const key of keys) this.estimateOf.set(key, this.estimateOf.get(key) ?? this.estimate(key));
		this.keepFew();
		return true;
	}

	private least(places: number[]): number {
		return Math.min(...places.map((place) => this.cells[place]!));
	}

	private isHeavy(estimate: number): boolean {
		return estimate * this.share >= this.n;
	}

	private keepFew(): void {
		if (this.estimateOf.size <= 2 * this.share) return;
		for (const [key, estimate] of this.estimateOf) {
			if (!this.isHeavy(estimate)) this.estimateOf.delete(key);
		}
	}

	private find(key: string): number[] {
		let h = 0xcbf29ce484222325n;
		for (const character of key) h = ((h ^ BigInt(character.charCodeAt(0))) * 0x100000001b3n) % span;
		const places: number[] = [];
		for (let row = 0; row < this.depth; row++) {
			let z = (h + BigInt(row + 1) * 0x9e3779b97f4a7c15n) % span;
			z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) % span;
			z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) % span;
			places.push(row * this.columns + Number((z ^ (z >> 31n)) % BigInt(this.columns)));
		}
		return places;
	}
}
