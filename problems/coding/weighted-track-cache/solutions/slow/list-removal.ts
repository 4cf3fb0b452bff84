// ---
// idea: keeps the order of use in an array and takes ids out of its middle
// cost: O(stored tracks) per call
// mistake: hidden-quadratic
// must_fail: [sixty thousand tracks]
// messages:
//   nudge: "What does one call cost when sixty thousand tracks are stored?"
//   pointer: "indexOf walks through the array to find the id, and splice moves everything behind it."
//   name: "Hidden quadratic: indexOf and splice are O(stored) per use. A Map keeps its order of insertion: delete the key and set it again."
// ---
export class TrackCache {
	private readonly capacityKb: number;
	private readonly sizeOf = new Map<string, number>();
	private readonly order: string[] = [];
	private totalKb = 0;

	constructor(capacityKb: number) {
		this.capacityKb = capacityKb;
	}

	get(id: string) {
		const size = this.sizeOf.get(id);
		if (size === undefined) return null;
		this.order.splice(this.order.indexOf(id), 1);
		this.order.push(id);
		return size;
	}

	put(id: string, size: number) {
		if (size > this.capacityKb) return [];
		const old = this.sizeOf.get(id);
		if (old !== undefined) {
			this.order.splice(this.order.indexOf(id), 1);
			this.totalKb -= old;
		}
		this.order.push(id);
		this.sizeOf.set(id, size);
		this.totalKb += size;
		const removed: string[] = [];
		while (this.totalKb > this.capacityKb) {
			const oldest = this.order.shift() as string;
			this.totalKb -= this.sizeOf.get(oldest) ?? 0;
			this.sizeOf.delete(oldest);
			removed.push(oldest);
		}
		return removed;
	}
}
