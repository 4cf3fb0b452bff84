// ---
// idea: keeps the length of an hour as a constant
// mistake: input-ignored
// must_fail: [the first event opens the first bucket, closing what is closed, closed before the first event, bucket zero, "bucket zero first, then a later one", the first second of a bucket, up to and with the bucket, on time in the earliest open bucket, late by one and by many, not into the newest]
// messages:
//   nudge: "Where does the size enter your code?"
//   pointer: "The second sample has buckets of ten seconds."
//   name: "Input ignored: divide by the given size."
// ---
const secondsPerBucket = 3600;

export class BucketExporter {
	private earliestOpen: number | undefined;
	private readonly idsOf = new Map<number, string[]>();
	private readonly seen = new Set<string>();
	private late = 0;

	// the export is hourly
	constructor(_size: number) {}

	ingest(id: string, ts: number): number | null {
		if (this.seen.has(id)) return null;
		this.seen.add(id);
		const own = Math.floor(ts / secondsPerBucket);
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
			closed.push([this.earliestOpen, (this.idsOf.get(this.earliestOpen) ?? []).sort()]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
