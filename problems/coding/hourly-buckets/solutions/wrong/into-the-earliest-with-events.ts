// ---
// idea: looks for the smallest key of the map when an event is late
// mistake: wrong-choice
// must_fail: [not into the newest, an open bucket waits]
// messages:
//   nudge: "Is a bucket without events open?"
//   pointer: "You look for the smallest bucket in your map; the earliest open one may not be in it yet."
//   name: "Wrong choice: the earliest open bucket follows the last closed one, with or without events. Keep its number."
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
		let bucket = own;
		if (own < this.earliestOpen) {
			this.late++;
			bucket = this.idsOf.size > 0 ? Number.POSITIVE_INFINITY : this.earliestOpen;
			for (const filled of this.idsOf.keys()) bucket = Math.min(bucket, filled);
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
