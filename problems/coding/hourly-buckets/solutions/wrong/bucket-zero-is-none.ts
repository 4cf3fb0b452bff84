// ---
// idea: takes bucket 0 for no bucket
// mistake: zero-taken-as-missing
// must_fail: [bucket zero, "bucket zero first, then a later one", numbers as ids, buckets of a day, the longest id and the largest size]
// messages:
//   nudge: "Which numbers may a bucket have?"
//   pointer: "||= and ! treat 0 like undefined."
//   name: "Zero taken as missing: 0 is a bucket. Start with undefined and use ??=."
// ---
export class BucketExporter {
	private readonly size: number;
	private earliestOpen = 0;
	private readonly idsOf = new Map<number, string[]>();
	private readonly seen = new Set<string>();
	private late = 0;

	constructor(size: number) {
		this.size = size;
	}

	ingest(id: string, ts: number): number | null {
		if (this.seen.has(id)) return null;
		this.seen.add(id);
		const own = Math.floor(ts / this.size);
		this.earliestOpen ||= own;
		const bucket = Math.max(own, this.earliestOpen);
		if (bucket > own) this.late++;
		const ids = this.idsOf.get(bucket);
		if (ids) ids.push(id);
		else this.idsOf.set(bucket, [id]);
		return bucket;
	}

	closeUntil(bucket: number): [number, string[]][] {
		const closed: [number, string[]][] = [];
		if (!this.earliestOpen) return closed;
		for (; this.earliestOpen <= bucket; this.earliestOpen++) {
			closed.push([this.earliestOpen, (this.idsOf.get(this.earliestOpen) ?? []).sort()]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
