// ---
// idea: sorts ids by length and only then by their characters
// mistake: text-order
// must_fail: [ids in order, numbers as ids, names of all objects]
// messages:
//   nudge: "Which comes first, 10 or 9?"
//   pointer: "You compare lengths before characters."
//   name: "Text order: ids are texts, compared from the first character on; 10 comes before 9."
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
			closed.push([this.earliestOpen, (this.idsOf.get(this.earliestOpen) ?? []).sort(shorterFirst)]);
			this.idsOf.delete(this.earliestOpen);
		}
		return closed;
	}

	skewed(): number {
		return this.late;
	}
}

function shorterFirst(a: string, b: string): number {
	if (a.length !== b.length) return a.length - b.length;
	return a < b ? -1 : 1;
}
