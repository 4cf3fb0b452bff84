// ---
// idea: gives the room of the old node back at the end of the put
// mistake: stale-state
// must_fail: [storing again refreshes, the old size is given back before anything is removed, removed in order of last use]
// messages:
//   nudge: "A track grows by one kilobyte. How much room does it need?"
//   pointer: "While you remove others, the total holds both sizes of the track that is changed."
//   name: "Stale total: take the old size out before you compare with the capacity, else tracks go that could have stayed."
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
		while (this.totalKb > this.capacityKb && this.nodes.size > 1) {
			const oldest = this.ring.newer;
			this.remove(oldest);
			removed.push(oldest.id);
		}
		this.totalKb -= stored?.size ?? 0;
		return removed;
	}

	private remove(node: TrackNode): void {
		node.unlink();
		this.nodes.delete(node.id);
		this.totalKb -= node.size;
	}
}
