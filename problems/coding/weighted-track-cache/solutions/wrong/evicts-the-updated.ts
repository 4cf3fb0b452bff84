// ---
// idea: gives a stored node its new size and moves it to the newest end when room has been made
// mistake: wrong-choice
// must_fail: ["use, replace, refuse", a growing track stays, a track grows to the whole cache]
// messages:
//   nudge: "Which track is the oldest while you make room?"
//   pointer: "The track that gets a new size still stands at its old place when the removal begins. What if that is the first place?"
//   name: "Wrong victim: a put is a use. Make the track the newest before you remove others; then it cannot be removed by its own put."
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
		let node = this.nodes.get(id);
		if (node) {
			this.totalKb += size - node.size;
			node.size = size;
		} else {
			node = new TrackNode(id, size);
			this.nodes.set(id, node);
			node.linkBefore(this.ring);
			this.totalKb += size;
		}
		const removed: string[] = [];
		while (this.totalKb > this.capacityKb) {
			const oldest = this.ring.newer;
			this.remove(oldest);
			removed.push(oldest.id);
		}
		if (this.nodes.has(id)) {
			node.unlink();
			node.linkBefore(this.ring);
		}
		return removed;
	}

	private remove(node: TrackNode): void {
		node.unlink();
		this.nodes.delete(node.id);
		this.totalKb -= node.size;
	}
}
