// ---
// idea: unlinks one node when the sizes exceed the capacity
// mistake: loop-runs-once
// must_fail: [one large track for several small ones, a track grows to the whole cache, an old zero goes first, removed in order of last use, the largest numbers and the longest ids]
// messages:
//   nudge: "How many small tracks make room for a large one?"
//   pointer: "After one removal the sizes may still add up to too much."
//   name: "Loop runs once: it takes while, not if. Remove until the sizes fit."
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
		if (this.totalKb > this.capacityKb) {
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
