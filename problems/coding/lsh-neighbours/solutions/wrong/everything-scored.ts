// ---
// idea: compares the query with every stored vector
// mistake: filter-missing
// must_fail: ["one table, two planes", two tables, "zeros, equal vectors, a replacement", exactly k candidates, a dot product of 0, the smallest margin, a negative dot product has a margin too, equal margins, one bit at a time, more probes than planes, an empty bucket uses up a probe, equal codes in different tables, only the second table finds it, "found three times, counted once", a query of zeros, a stored vector of zeros, a replaced vector leaves its bucket, replaced and back, a plane of zeros, a long plane, one component, the latest query counts, numbers at their bounds]
// messages:
//   nudge: "How many of the stored vectors does a query look at?"
//   pointer: "Print last_scored() beside the number of stored ids."
//   name: "The buckets are ignored. Only ids in the buckets looked into are candidates; the price of that is a neighbour missed now and then."
// ---
type Vector = readonly number[];

export class HyperplaneLSH {
	private readonly planes: Vector[][];
	private readonly tables: Map<string, Set<string>>[];
	private readonly vectors = new Map<string, Vector>();
	private scored = 0;

	constructor(planes: number[][][]) {
		this.planes = planes;
		this.tables = planes.map(() => new Map());
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
		candidates = new Set(this.vectors.keys());
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
