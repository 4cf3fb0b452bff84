// ---
// idea: takes every event that lands in the earliest open bucket for a late one, but the first of all
// mistake: boundary-strict-vs-inclusive
// must_fail: [bucket zero, "bucket zero first, then a later one", on time in the earliest open bucket, late by one and by many, buckets of a second, skewed is asked again and again]
// messages:
//   nudge: "Is an event late that comes into its own bucket?"
//   pointer: "Your comparison is true for the earliest open bucket itself."
//   name: "Strict or inclusive: late means bucket < earliest open bucket."
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
		const isFirst = this.earliestOpen === undefined;
		this.earliestOpen ??= own;
		const bucket = Math.max(own, this.earliestOpen);
		if (!isFirst && bucket === this.earliestOpen) this.late++;
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
