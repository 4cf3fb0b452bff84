// ---
// idea: looks the node up and does not relink it
// mistake: stale-state
// must_fail: ["use, replace, refuse", reading keeps a track, a track comes back, removed in order of last use, the largest numbers and the longest ids]
// messages:
//   nudge: "Which of the two methods count as a use?"
//   pointer: "After a get, which place has the track in your order?"
//   name: "Recency not refreshed: a get of a stored track makes it the most recently used one."
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
		return this.nodes.get(id)?.size ?? null;
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
		while (this.totalKb > this.capacityKb) {
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
