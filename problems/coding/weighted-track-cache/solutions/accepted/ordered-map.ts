// ---
// idea: a Map keeps its keys in order of insertion; taking a key out and putting it in again makes it the newest
// cost: O(1) amortised per call
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
		if (size === undefined) return null;
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
		if (this.totalKb <= this.capacityKb) return removed;
		for (const [oldest, freed] of this.sizeOf) {
			this.sizeOf.delete(oldest);
			this.totalKb -= freed;
			removed.push(oldest);
			if (this.totalKb <= this.capacityKb) break;
		}
		return removed;
	}
}
