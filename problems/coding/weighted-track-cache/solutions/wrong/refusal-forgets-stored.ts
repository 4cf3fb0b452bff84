// ---
// idea: takes the old node out and looks at the size afterwards
// mistake: state-changed-on-refusal
// must_fail: [too large for a stored id keeps its size, too large for a stored id keeps its place]
// messages:
//   nudge: "Refuse a put whose id is stored, then read that id."
//   pointer: "You take the old entry out before you decide to refuse."
//   name: "State changed on refusal: a refused put changes nothing. Decide first, take out afterwards."
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
		if (size > this.capacityKb) return [];
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
