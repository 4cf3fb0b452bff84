// ---
// idea: unlinks the old node without giving its room back
// mistake: stale-state
// must_fail: [storing again refreshes, a smaller size frees room, the old size is given back before anything is removed, a growing track stays, a track grows to the whole cache, the same track five times, removed in order of last use]
// messages:
//   nudge: "Put the same track five times. How full is the cache?"
//   pointer: "Look at the total after a put of an id that is already stored."
//   name: "Stale total: a new size replaces the old one. Subtract the old size when the id is stored."
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
		stored?.unlink();
		const node = new TrackNode(id, size);
		this.nodes.set(id, node);
		node.linkBefore(this.ring);
		this.totalKb += size;
		const removed: string[] = [];
		while (this.nodes.size > 0 && this.totalKb > this.capacityKb) {
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
