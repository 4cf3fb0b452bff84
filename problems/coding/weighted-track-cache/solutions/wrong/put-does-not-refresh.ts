// ---
// idea: sets the new size without taking the key out first, so a stored track keeps its place
// mistake: stale-state
// must_fail: ["use, replace, refuse", storing again refreshes, a growing track stays, a track grows to the whole cache, removed in order of last use]
// messages:
//   nudge: "Which of the two methods count as a use?"
//   pointer: "Setting a key that a Map already holds does not move it to the end."
//   name: "Recency not refreshed: delete the key and set it again, so that a put makes the track the newest."
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
