// ---
// idea: opens bucket 0 with the first event, whatever its time
// mistake: wrong-reference-point
// must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closing what is closed, closed before the first event, the first second of a bucket, up to and with the bucket, on time in the earliest open bucket, late by one and by many, not into the newest, earlier than the first bucket]
// messages:
//   nudge: "Which bucket is exported first?"
//   pointer: "The first event of the second sample is in bucket 5; you export bucket 0 before it."
//   name: "Wrong reference point: the bucket of the first event is the first one."
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
		this.earliestOpen ??= 0;
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
			closed.push([this.earliestOpen, (this.idsOf.get(this.earliestOpen) ?? []).sort()]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
