// ---
// idea: get takes a size of 0 for a miss
// mistake: zero-taken-as-missing
// must_fail: [size zero is a size, nothing fits beside a full cache but a zero, a young zero stays, no room at all]
// messages:
//   nudge: "Which sizes does the statement allow?"
//   pointer: "if (!size) is true for undefined, and for one legal size as well."
//   name: "Zero taken as missing: 0 is a legal size. Compare with undefined, or ask has(id)."
// ---
export class TrackCache {
	private readonly capacityKb: number;
	private readonly sizeOf = new Map<string, number>();
	private totalKb = 0;

	constructor(capacityKb: number) {
		this.capacityKb = capacityKb;
	}

	get(id: string): number | null {
		const size = this.sizeOf.get(id);
		if (!size) return null;
		this.sizeOf.delete(id);
		this.sizeOf.set(id, size);
		return size;
	}

	put(id: string, size: number): string[] {
		if (size > this.capacityKb) return [];
		this.totalKb += size - (this.sizeOf.get(id) ?? 0);
		this.sizeOf.delete(id);
		this.sizeOf.set(id, size);
		const removed: string[] = [];
		for (const [oldest, freed] of this.sizeOf) {
			if (this.totalKb <= this.capacityKb) break;
			this.sizeOf.delete(oldest);
			this.totalKb -= freed;
			removed.push(oldest);
		}
		return removed;
	}
}
