// ---
// idea: unlinks the oldest node and leaves the total as it is
// mistake: stale-state
// must_fail: ["use, replace, refuse", exact fit, stops as soon as it fits, "the oldest goes, not the largest", many light tracks, reading keeps a track, a miss changes nothing, storing again refreshes, too large for a stored id keeps its place, a young zero stays, a track comes back]
// messages:
//   nudge: "Let tracks come and go for a while. Does the total go down?"
//   pointer: "Look at the total after a removal."
//   name: "Stale total: subtract the size of every removed track."
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
		while (this.totalKb > this.capacityKb && this.nodes.size > 1) {
			const oldest = this.ring.newer;
			oldest.unlink();
			this.nodes.delete(oldest.id);
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
