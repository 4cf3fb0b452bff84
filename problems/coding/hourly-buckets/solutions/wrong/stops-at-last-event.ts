// ---
// idea: ends the loop as soon as no event waits any more
// mistake: zero-rows
// must_fail: ["an hour, a repeat, a late event", the first event opens the first bucket, closed before the first event, late by one and by many, empty buckets between, only empty buckets, a repeat in another bucket, a repeat after closing, a late event is repeated, buckets of a second]
// messages:
//   nudge: "What is open after closeUntil(3) when the last event was in bucket 2?"
//   pointer: "Your loop ends at the highest bucket with events; the empty ones after it stay open."
//   name: "Zero rows: closeUntil closes every bucket up to its argument, also when nothing is in it."
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
		for (; this.idsOf.size > 0 && this.earliestOpen <= bucket; this.earliestOpen++) {
			closed.push([this.earliestOpen, (this.idsOf.get(this.earliestOpen) ?? []).sort()]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
