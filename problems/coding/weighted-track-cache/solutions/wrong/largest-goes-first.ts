// ---
// idea: makes room with as few tracks as possible and takes the largest other one
// mistake: wrong-choice
// must_fail: [one large track for several small ones, "the oldest goes, not the largest", a track grows to the whole cache, an old zero goes first, a track comes back, the largest numbers and the longest ids]
// messages:
//   nudge: "By what does the statement choose the track that has to go?"
//   pointer: "You choose by size. Put a small old track beside a large young one."
//   name: "Wrong victim: the least recently used goes first. Sizes only say when to stop."
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
		while (this.totalKb > this.capacityKb) {
			let largest = "";
			let freed = -1;
			for (const [other, otherSize] of this.sizeOf) {
				if (other !== id && otherSize > freed) {
					largest = other;
					freed = otherSize;
				}
			}
			this.sizeOf.delete(largest);
			this.totalKb -= freed;
			removed.push(largest);
		}
		return removed;
	}
}
