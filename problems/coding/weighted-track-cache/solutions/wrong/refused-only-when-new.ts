// ---
// idea: lets a stored track grow to the capacity when it should be refused
// mistake: state-changed-on-refusal
// must_fail: [too large for a stored id keeps its size, too large for a stored id keeps its place]
// messages:
//   nudge: "A stored track is put again with a size above the capacity. What is its size afterwards?"
//   pointer: "Your refusal looks at new ids only."
//   name: "State changed on refusal: a size above the capacity is refused for stored ids as well; the old size stays."
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
		const stored = this.nodes.get(id);
		if (stored) this.remove(stored);
		else if (size > this.capacityKb) return [];
		const node = new TrackNode(id, Math.min(size, this.capacityKb));
		this.nodes.set(id, node);
		node.linkBefore(this.ring);
		this.totalKb += node.size;
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
