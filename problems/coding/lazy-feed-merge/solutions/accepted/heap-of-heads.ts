// ---
// idea: a heap with the next item of every feed; a feed is asked again only when its item has left the heap and more is wanted
// cost: O((k + n + r) log k) time for k feeds and r repeats, O(k + n) memory
// ---
type Head = { readonly time: number; readonly id: string; readonly feed: number };

const before = (one: Head, other: Head): boolean =>
	one.time < other.time || (one.time === other.time && one.id < other.id);

/** The earliest head first. */
class Heads {
	private readonly heap: Head[] = [];

	push(head: Head): void {
		let at = this.heap.push(head) - 1;
		while (at > 0) {
			const above = (at - 1) >> 1;
			const parent = this.heap[above] as Head;
			if (!before(head, parent)) break;
			this.heap[at] = parent;
			at = above;
		}
		this.heap[at] = head;
	}

	pop(): Head | undefined {
		const first = this.heap[0];
		const moved = this.heap.pop();
		if (moved === undefined || this.heap.length === 0) return first;
		let at = 0;
		for (;;) {
			let below = 2 * at + 1;
			const [left, right] = [this.heap[below], this.heap[below + 1]];
			if (left === undefined) break;
			if (right !== undefined && before(right, left)) below += 1;
			const child = this.heap[below] as Head;
			if (!before(child, moved)) break;
			this.heap[at] = child;
			at = below;
		}
		this.heap[at] = moved;
		return first;
	}
}

export function mergeFeeds(feeds: Array<IterableIterator<[number, string]>>, n: number): [string[], number[]] {
	const taken = feeds.map(() => 0);
	const heads = new Heads();
	const releases = new Set<string>();
	let toAsk = [...feeds.keys()];
	while (releases.size < n) {
		for (const feed of toAsk) {
			const next = feeds[feed]?.next();
			if (!next || next.done) continue;
			const [time, id] = next.value;
			taken[feed] = (taken[feed] as number) + 1;
			heads.push({ time, id, feed });
		}
		const head = heads.pop();
		if (!head) break;
		releases.add(head.id);
		toAsk = [head.feed];
	}
	return [[...releases], taken];
}
