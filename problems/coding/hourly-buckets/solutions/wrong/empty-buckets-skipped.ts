// ---
// idea: pushes a bucket only when the map knows it
// mistake: zero-rows
// must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closed before the first event, "bucket zero first, then a later one", late by one and by many, not into the newest, empty buckets between, only empty buckets, an open bucket waits, a repeat in another bucket]
// messages:
//   nudge: "Can a reader of the export tell an empty hour from a lost one?"
//   pointer: "You leave out buckets that are not in your map."
//   name: "Zero rows: every bucket up to the closed one is exported, empty ones with an empty list."
// ---
export class BucketExporter {
	private readonly size: number;
	private earliestOpen: number | undefined;
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
		this.earliestOpen ??= own;
		const bucket = Math.max(own, this.earliestOpen);
		if (bucket > own) this.late++;
		const ids = this.idsOf.get(bucket);
		if (ids) ids.push(id);
		else this.idsOf.set(bucket, [id]);
		return bucket;
	}

	closeUntil(bucket: number): [number, string[]][] {
		const closed: [number, string[]][] = [];
		if (this.earliestOpen === undefined) return closed;
		for (; this.earliestOpen <= bucket; this.earliestOpen++) {
			const ids = this.idsOf.get(this.earliestOpen);
			if (ids) closed.push([this.earliestOpen, ids.sort()]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
