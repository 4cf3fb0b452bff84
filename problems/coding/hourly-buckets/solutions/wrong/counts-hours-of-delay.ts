// ---
// idea: adds the distance between the own bucket and the one an event went into
// mistake: wrong-unit-counted
// must_fail: [the first event opens the first bucket, closing what is closed, late by one and by many, earlier than the first bucket, late for a bucket that never existed, an open bucket waits]
// messages:
//   nudge: "One event is ten buckets late. By how much does the count rise?"
//   pointer: "You add the distance of the buckets."
//   name: "Wrong unit counted: each late event counts once, however late it is."
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
		this.late += bucket - own;
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
