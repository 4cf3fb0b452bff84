// ---
// idea: sets the earliest open bucket from the argument of every closing
// mistake: state-changed-on-refusal
// must_fail: [closing what is closed, late for a bucket that never existed, closing far in the past]
// messages:
//   nudge: "Close until 5, then until 3. Which bucket is the earliest open one?"
//   pointer: "You set the earliest open bucket to the argument plus one in any case."
//   name: "State changed on refusal: the earliest open bucket only rises. Return at once when nothing is to be closed."
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
		for (let each = this.earliestOpen; each <= bucket; each++) {
			closed.push([each, (this.idsOf.get(each) ?? []).sort()]);
			this.idsOf.delete(each);
		}
		this.earliestOpen = bucket + 1;
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}
