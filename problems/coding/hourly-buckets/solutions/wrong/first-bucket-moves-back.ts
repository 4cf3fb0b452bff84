// ---
// idea: takes the smallest bucket before the first closing for the first one
// mistake: late-data
// must_fail: [the first event opens the first bucket, earlier than the first bucket, late for a bucket that never existed, "two buckets, each in order", closing far in the past, skewed is asked again and again]
// messages:
//   nudge: "Which event decides where the export begins?"
//   pointer: "Your first bucket is the smallest of those seen so far."
//   name: "Late data: the first event alone sets the first bucket. An event of an earlier one goes into the earliest open bucket and counts as late."
// ---
export class BucketExporter {
	private readonly size: number;
	private earliestOpen: number | undefined;
	private readonly idsOf = new Map<number, string[]>();
	private readonly seen = new Set<string>();
	private late = 0;
	private closedAny = false;

	constructor(size: number) {
		this.size = size;
	}

	ingest(id: string, ts: number): number | null {
		if (this.seen.has(id)) return null;
		this.seen.add(id);
		const own = Math.floor(ts / this.size);
		const movesBack = !this.closedAny && own < (this.earliestOpen ?? own);
		if (this.earliestOpen === undefined || movesBack) this.earliestOpen = own;
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
			this.closedAny = true;
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
