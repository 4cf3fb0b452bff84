// ---
// idea: removes nodes while nothing is free
// mistake: boundary-strict-vs-inclusive
// must_fail: [one large track for several small ones, exact fit, nothing stored, as large as the cache, stops as soon as it fits, "the oldest goes, not the largest", many light tracks, reading keeps a track, a miss changes nothing, storing again refreshes, a smaller size frees room, the old size is given back before anything is removed, a track grows to the whole cache, the same track five times, too large for a stored id keeps its size, nothing fits beside a full cache but a zero, an old zero goes first, a young zero stays, no room at all, a track comes back, removed in order of last use, the largest numbers and the longest ids]
// messages:
//   nudge: "When is the cache too full?"
//   pointer: "Let the sizes add up to exactly the capacity."
//   name: "Strict or inclusive: remove while the total is > capacity; you remove at ≥."
// ---
class TrackNode {
	id: string;
	size: number;
	older: TrackNode = this;
	newer: TrackNode = this;

	constructor(id: string, size: number) {
		this.id = id;
		this.size = size;
	}

	unlink(): void {
		this.older.newer = this.newer;
		this.newer.older = this.older;
	}

	linkBefore(next: TrackNode): void {
		this.older = next.older;
		this.newer = next;
		next.older.newer = this;
		next.older = this;
	}
}

export class TrackCache {
	private readonly capacityKb: number;
	private readonly nodes = new Map<string, TrackNode>();
	private readonly ring = new TrackNode("", 0);
	private totalKb = 0;

	constructor(capacityKb: number) {
		this.capacityKb = capacityKb;
	}

	get(id: string): number | null {
		const node = this.nodes.get(id);
		if (!node) return null;
		node.unlink();
		node.linkBefore(this.ring);
		return node.size;
	}

	put(id: string, size: number): string[] {
		if (size > this.capacityKb) return [];
		const stored = this.nodes.get(id);
		if (stored) this.remove(stored);
		const node = new TrackNode(id, size);
		this.nodes.set(id, node);
		node.linkBefore(this.ring);
		this.totalKb += size;
		const removed: string[] = [];
		while (this.nodes.size > 0 && this.totalKb >= this.capacityKb) {
			const oldest = this.ring.newer;
			this.remove(oldest);
			removed.push(oldest.id);
		}
		return removed;
	}

	private remove(node: TrackNode): void {
		node.unlink();
		this.nodes.delete(node.id);
		this.totalKb -= node.size;
	}
}
