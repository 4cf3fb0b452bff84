// ---
// idea: keeps the buckets of all tables in one dictionary
// mistake: groups-mixed
// must_fail: [equal codes in different tables, one component]
// messages:
//   nudge: "What does the code 1 mean in the first table, and what in the second?"
//   pointer: "Your dictionary has the code alone as its key. Which tables meet there?"
//   name: "Groups mixed: equal codes of different tables say different things. Give each table its own buckets, or put the table into the key."
// ---
type Vector = readonly number[];

export class HyperplaneLSH {
	private readonly planes: Vector[][];
	private readonly tables: Map<string, Set<string>>[];
	private readonly vectors = new Map<string, Vector>();
	private scored = 0;

	constructor(planes: number[][][]) {
		this.planes = planes;
		const shared = new Map<string, Set<string>>();
		this.tables = planes.map(() => shared);
	}

	add(id: string, vec: number[]): void {
		const old = this.vectors.get(id);
		if (old) this.forget(id, old);
		this.vectors.set(id, vec);
		for (const [t, buckets] of this.tables.entries()) {
			const code = bits(this.dots(t, vec)).join("");
			const bucket = buckets.get(code);
			if (bucket) bucket.add(id);
			else buckets.set(code, new Set([id]));
		}
	}

	query(vec: number[], k: number, probes: number): [string, number][] {
		let candidates = new Set<string>();
		for (const [t, buckets] of this.tables.entries()) {
			for (const code of this.codes(t, vec, probes)) {
				for (const id of buckets.get(code) ?? []) candidates.add(id);
			}
		}
		if (candidates.size < k) candidates = new Set(this.vectors.keys());
		this.scored = candidates.size;
		return [...candidates]
			.sort()
			.map((id): [string, number] => [id, this.cosine(vec, id)])
			.sort((a, b) => b[1] - a[1])
			.slice(0, k);
	}

	lastScored(): number {
		return this.scored;
	}

	private forget(id: string, vec: Vector): void {
		for (const [t, buckets] of this.tables.entries()) buckets.get(bits(this.dots(t, vec)).join(""))!.delete(id);
	}

	private dots(t: number, vec: Vector): number[] {
		return this.planes[t]!.map((plane) => dot(plane, vec));
	}

	/** The code of the vector, then the codes with one bit flipped, those with the smallest margins first. */
	private codes(t: number, vec: Vector, probes: number): string[] {
		const dots = this.dots(t, vec);
		const base = bits(dots);
		const margins = dots.map(Math.abs);
		const flips = [...margins.keys()].sort((a, b) => margins[a]! - margins[b]!).slice(0, probes);
		return [base.join(""), ...flips.map((flip) => base.with(flip, 1 - base[flip]!).join(""))];
	}

	private cosine(vec: Vector, id: string): number {
		const other = this.vectors.get(id)!;
		const lengths = Math.sqrt(dot(vec, vec) * dot(other, other));
		return lengths === 0 ? 0 : Math.round((dot(vec, other) / lengths) * 1e9) / 1e9;
	}
}

function bits(dots: readonly number[]): number[] {
	return dots.map((value) => (value >= 0 ? 1 : 0));
}

function dot(a: Vector, b: Vector): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
}
