// ---
// idea: a heap that holds every track once and knows its place, so a changed count moves it; the best k are read by a walk from the root
// cost: O(log n) per play, O(k log k) per look, each besides the plays that leave; memory proportional to the plays in the window
// ---
interface Entry {
	readonly track: string;
	count: number;
	place: number;
}

export class Trending {
	private readonly window: number;
	private readonly k: number;
	private plays: { readonly ts: number; readonly entry: Entry }[] = [];
	/** where the queue of plays begins; what lies before is cut off when it is half of the array */
	private oldest = 0;
	private readonly entryOf = new Map<string, Entry>();
	private readonly heap: Entry[] = [];

	constructor(window: number, k: number) {
		this.window = window;
		this.k = k;
	}

	play(ts: number, track: string): void {
		this.expire(ts);
		let entry = this.entryOf.get(track);
		if (!entry) {
			entry = { track, count: 0, place: this.heap.length };
			this.entryOf.set(track, entry);
			this.heap.push(entry);
		}
		entry.count++;
		this.settle(entry, entry.place);
		this.plays.push({ ts, entry });
	}

	top(now: number): Array<[string, number]> {
		this.expire(now);
		const best: [string, number][] = [];
		// places whose entries can be the next best: the children of those taken, themselves a heap
		const reachable = new SmallestFirst((a, b) => stands(this.heap[a]!, this.heap[b]!));
		if (this.heap.length > 0) reachable.push(0);
		while (best.length < this.k) {
			const place = reachable.pop();
			if (place === undefined) break;
			const { track, count } = this.heap[place]!;
			best.push([track, count]);
			for (const child of [2 * place + 1, 2 * place + 2]) {
				if (child < this.heap.length) reachable.push(child);
			}
		}
		return best;
	}

	private expire(now: number): void {
		for (let next = this.plays[this.oldest]; next && next.ts <= now - this.window; next = this.plays[this.oldest]) {
			this.oldest++;
			next.entry.count--;
			if (next.entry.count > 0) this.settle(next.entry, next.entry.place);
			else this.remove(next.entry);
		}
		if (this.oldest * 2 > this.plays.length) {
			this.plays = this.plays.slice(this.oldest);
			this.oldest = 0;
		}
	}

	private remove(entry: Entry): void {
		this.entryOf.delete(entry.track);
		const last = this.heap.pop()!;
		if (last !== entry) this.settle(last, entry.place);
	}

	/** Lets an entry go up or down from a place whose old entry is no longer needed. */
	private settle(entry: Entry, from: number): void {
		let place = from;
		while (place > 0) {
			const parent = this.heap[(place - 1) >> 1]!;
			if (stands(parent, entry)) break;
			const above = parent.place;
			this.put(parent, place);
			place = above;
		}
		for (;;) {
			let child = this.heap[2 * place + 1];
			const right = this.heap[2 * place + 2];
			if (child && right && stands(right, child)) child = right;
			if (!child || stands(entry, child)) break;
			const below = child.place;
			this.put(child, place);
			place = below;
		}
		this.put(entry, place);
	}

	private put(entry: Entry, place: number): void {
		this.heap[place] = entry;
		entry.place = place;
	}
}

/** Whether an entry stands before another one. */
function stands(one: Entry, other: Entry): boolean {
	return one.count > other.count || (one.count === other.count && one.track < other.track);
}

class SmallestFirst {
	private readonly items: number[] = [];
	private readonly before: (a: number, b: number) => boolean;

	constructor(before: (a: number, b: number) => boolean) {
		this.before = before;
	}

	push(item: number): void {
		let at = this.items.length;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			if (!this.before(item, this.items[parent]!)) break;
			this.items[at] = this.items[parent]!;
			at = parent;
		}
		this.items[at] = item;
	}

	pop(): number | undefined {
		const first = this.items[0];
		const last = this.items.pop();
		if (last === undefined || this.items.length === 0) return first;
		let at = 0;
		for (;;) {
			let child = 2 * at + 1;
			if (child + 1 < this.items.length && this.before(this.items[child + 1]!, this.items[child]!)) child++;
			if (child >= this.items.length || this.before(last, this.items[child]!)) break;
			this.items[at] = this.items[child]!;
			at = child;
		}
		this.items[at] = last;
		return first;
	}
}
