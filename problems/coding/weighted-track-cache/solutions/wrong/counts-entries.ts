// ---
// idea: takes the capacity for a number of tracks
// mistake: wrong-unit-counted
// must_fail: ["use, replace, refuse", one large track for several small ones, exact fit, as large as the cache, stops as soon as it fits, "the oldest goes, not the largest", reading keeps a track, a miss changes nothing, storing again refreshes, a growing track stays, a track grows to the whole cache, too large for a stored id keeps its place, an old zero goes first, a young zero stays, no room at all, a track comes back, removed in order of last use, the largest numbers and the longest ids]
// messages:
//   nudge: "What does the capacity measure?"
//   pointer: "You compare the number of stored tracks with the capacity. Put one heavy track beside another."
//   name: "Wrong unit counted: the capacity is in kilobytes. Compare the sum of sizes, not the number of entries."
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
		for (const [oldest, freed] of this.sizeOf) {
			if (this.sizeOf.size <= this.capacityKb) break;
			this.sizeOf.delete(oldest);
			this.totalKb -= freed;
			removed.push(oldest);
		}
		return removed;
	}
}
