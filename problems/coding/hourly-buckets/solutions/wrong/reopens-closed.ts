// ---
// idea: files every event in its own bucket and hands out all that are filled up to the argument
// mistake: late-data
// must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closing what is closed, bucket zero, up to and with the bucket, late by one and by many, not into the newest, earlier than the first bucket, late for a bucket that never existed]
// messages:
//   nudge: "What may happen to a bucket that was exported?"
//   pointer: "Follow the first sample: c belongs to bucket 1, which is closed when c arrives."
//   name: "Late data: a closed bucket never changes. Put the event into the earliest open bucket, return that number and count it as late."
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
		const bucket = own;
		if (own < this.earliestOpen) this.late++;
		const ids = this.idsOf.get(bucket);
		if (ids) ids.push(id);
		else this.idsOf.set(bucket, [id]);
		return bucket;
	}

	closeUntil(bucket: number): [number, string[]][] {
		const closed: [number, string[]][] = [];
		if (this.earliestOpen === undefined) return closed;
		if (bucket < this.earliestOpen) return closed;
		for (const filled of this.idsOf.keys()) this.earliestOpen = Math.min(this.earliestOpen, filled);
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
