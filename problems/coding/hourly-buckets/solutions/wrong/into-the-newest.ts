// ---
// idea: remembers the highest bucket that took an event and gives it the late ones
// mistake: wrong-choice
// must_fail: [not into the newest, an open bucket waits]
// messages:
//   nudge: "Which of the open buckets is the nearest to the event's own time?"
//   pointer: "You choose the bucket with the highest number."
//   name: "Wrong choice: a late event goes into the earliest open bucket."
// ---
export class BucketExporter {
	private readonly size: number;
	private earliestOpen: number | undefined;
	private readonly idsOf = new Map<number, string[]>();
	private readonly seen = new Set<string>();
	private late = 0;
	private newest = 0;

	constructor(size: number) {
		this.size = size;
	}

	ingest(id: string, ts: number): number | null {
		if (this.seen.has(id)) return null;
		this.seen.add(id);
		const own = Math.floor(ts / this.size);
		this.earliestOpen ??= own;
		this.newest = Math.max(this.newest, this.earliestOpen, own);
		const isLate = own < this.earliestOpen;
		const bucket = isLate ? this.newest : own;
		if (isLate) this.late++;
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
