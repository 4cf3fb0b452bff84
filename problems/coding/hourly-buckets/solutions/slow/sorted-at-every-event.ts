// ---
// idea: sorts the bucket at every event
// cost: O(events of the bucket) per event
// mistake: hidden-quadratic
// must_fail: [scale]
// messages:
//   nudge: "What does one event cost when a hundred thousand are in its bucket?"
//   pointer: "You put the whole bucket in order at every event; nobody looks at it before it is closed."
//   name: "Hidden quadratic: append, and sort once when the bucket is closed."
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
		this.idsOf.set(bucket, [...(this.idsOf.get(bucket) ?? []), id].sort());
		return bucket;
	}

	closeUntil(bucket: number): [number, string[]][] {
		const closed: [number, string[]][] = [];
		if (this.earliestOpen === undefined) return closed;
		for (; this.earliestOpen <= bucket; this.earliestOpen++) {
			closed.push([this.earliestOpen, this.idsOf.get(this.earliestOpen) ?? []]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
