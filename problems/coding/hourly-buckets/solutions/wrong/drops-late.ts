// ---
// idea: drops late events
// mistake: late-data
// must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closing what is closed, bucket zero, up to and with the bucket, late by one and by many, not into the newest, earlier than the first bucket, late for a bucket that never existed, only empty buckets]
// messages:
//   nudge: "How many events does the export hold in the end, and how many came?"
//   pointer: "A late event returns null in your code, as if it were a repeat."
//   name: "Late data: no event is lost. Put it into the earliest open bucket and return that number."
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
		const bucket = Math.floor(ts / this.size);
		this.earliestOpen ??= bucket;
		if (bucket < this.earliestOpen) {
			this.late++;
			return null;
		}
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
