// ---
// idea: rounds up and takes one off
// mistake: boundary-strict-vs-inclusive
// must_fail: ["an hour, a repeat, a late event", closing what is closed, bucket zero, the first second of a bucket, up to and with the bucket, on time in the earliest open bucket, late by one and by many, not into the newest, earlier than the first bucket, late for a bucket that never existed]
// messages:
//   nudge: "Where does second 3600 belong when a bucket has 3600 seconds?"
//   pointer: "Your bucket runs from just after its first second to the first second of the next."
//   name: "Strict or inclusive: the bucket is Math.floor(ts / size)."
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
		const own = Math.max(0, Math.ceil(ts / this.size) - 1);
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
