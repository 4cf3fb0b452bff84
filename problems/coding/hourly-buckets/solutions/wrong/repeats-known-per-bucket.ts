// ---
// idea: keeps a set of ids for each bucket and asks that of the own one
// mistake: duplicates-counted
// must_fail: [a repeat in another bucket, a repeat after closing, a late event is repeated]
// messages:
//   nudge: "An event is delivered again with another time. How often is it exported?"
//   pointer: "Your set holds pairs of bucket and id."
//   name: "Duplicates counted: an id counts once for the whole run. Ask before the bucket is computed."
// ---
export class BucketExporter {
	private readonly size: number;
	private earliestOpen: number | undefined;
	private readonly idsOf = new Map<number, Set<string>>();
	private late = 0;

	constructor(size: number) {
		this.size = size;
	}

	ingest(id: string, ts: number): number | null {
		const own = Math.floor(ts / this.size);
		this.earliestOpen ??= own;
		const bucket = Math.max(own, this.earliestOpen);
		if (bucket > own) this.late++;
		const ids = this.idsOf.get(bucket) ?? new Set<string>();
		this.idsOf.set(bucket, ids);
		if (ids.has(id)) return null;
		ids.add(id);
		return bucket;
	}

	closeUntil(bucket: number): [number, string[]][] {
		const closed: [number, string[]][] = [];
		if (this.earliestOpen === undefined) return closed;
		for (; this.earliestOpen <= bucket; this.earliestOpen++) {
			closed.push([this.earliestOpen, [...(this.idsOf.get(this.earliestOpen) ?? [])].sort()]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
