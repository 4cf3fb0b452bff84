// ---
// idea: knows repeats only as long as their bucket is open
// mistake: duplicates-counted
// must_fail: [a repeat after closing, a late event is repeated]
// messages:
//   nudge: "An event is delivered again after its bucket was exported. What happens?"
//   pointer: "Closing a bucket removes its ids from the ones you know."
//   name: "Duplicates counted: the repeat of an exported event would be exported a second time. Keep the ids."
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
		for (; this.earliestOpen <= bucket; this.earliestOpen++) {
			const ids = this.idsOf.get(this.earliestOpen) ?? [];
			for (const id of ids) this.seen.delete(id);
			closed.push([this.earliestOpen, ids.sort()]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
