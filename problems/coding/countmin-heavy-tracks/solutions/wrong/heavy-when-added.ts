// ---
// idea: returns every candidate as heavy, whatever N has become
// mistake: stale-state
// must_fail: [candidates come and go, refused without a trace, exactly one part in share, "N grows first, then the key is tested", heavy no more, as many candidates as allowed, removed and added again, equal estimates, largest estimate first, a share of one, one row only, names known to the other only, keys that are not heavy come along, the N of the other counts once, an empty table is merged, merged into an empty table, all kinds of characters]
// messages:
//   nudge: "A track had half of all plays an hour ago. Does it still?"
//   pointer: "Follow the third example after d: four candidates, and how many of them are heavy?"
//   name: "Stale state: N grows with every play, so a candidate must be tested again when heavy() is called."
// ---
const span = 1n << 64n;

export class CountMin {
	private readonly share: number;
	private readonly columns: number;
	private readonly depth: number;
	private readonly cells: number[];
	private n = 0;
	private readonly placesOf = new Map<string, number[]>();

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
			if (this.isHeavy(places)) this.placesOf.set(key, places);
			this.keepFew();
		}
		return c >= 0;
	}

	estimate(key: string): number {
		return this.least(this.find(key));
	}

	candidates(): string[] {
		return [...this.placesOf.keys()].sort();
	}

	heavy(): Array<[string, number]> {
		const found: [string, number][] = [];
		for (const [key, places] of this.placesOf) found.push([key, this.least(places)]);
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
		for (const key of keys) this.placesOf.set(key, this.find(key));
		this.keepFew();
		return true;
	}

	private least(places: number[]): number {
		return Math.min(...places.map((place) => this.cells[place]!));
	}

	private isHeavy(places: number[]): boolean {
		return this.least(places) * this.share >= this.n;
	}

	private keepFew(): void {
		if (this.placesOf.size <= 2 * this.share) return;
		for (const [key, places] of this.placesOf) {
			if (!this.isHeavy(places)) this.placesOf.delete(key);
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
