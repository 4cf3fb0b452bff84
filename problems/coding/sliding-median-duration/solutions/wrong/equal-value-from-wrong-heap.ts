// ---
// idea: takes the value that leaves for one of the upper half when it equals the smallest there, and lets the lower half drop its copy
// mistake: stale-state
// must_fail: [windows of three, "all equal, odd", all zero, an equal value comes as one leaves, equal values on both sides of the middle, "equal values, then far ones", one spike]
// messages:
//   nudge: "A value leaves that has copies in both halves. From which half do you take it?"
//   pointer: "You lower the count of the upper heap, and the next clean-up removes a copy from the lower one: the counts no longer say what the heaps hold."
//   name: "Stale state: equal values need a rule. Put pairs (value, index) into the heaps, so that no two are equal and each has its side."
// ---
export function slidingMedian(durationsMs: number[], w: number): number[] {
	const low = new Heap((value) => -value);
	const high = new Heap((value) => value);
	const gone = new Map<number, number>();
	const medians: number[] = [];
	let surplus = 0; // live values in low minus those in high

	const clean = (heap: Heap): void => {
		for (let top = heap.top(); top !== undefined && (gone.get(top) ?? 0) > 0; top = heap.top()) {
			gone.set(top, (gone.get(top) ?? 0) - 1);
			heap.pop();
		}
	};

	for (const [i, value] of durationsMs.entries()) {
		const top = low.top();
		if (top === undefined || value <= top) {
			low.push(value);
			surplus++;
		} else {
			high.push(value);
			surplus--;
		}
		const oldest = durationsMs[i - w];
		if (oldest !== undefined) {
			gone.set(oldest, (gone.get(oldest) ?? 0) + 1);
			const least = high.top();
			surplus += least !== undefined && oldest >= least ? 1 : -1;
			clean(low);
			clean(high);
		}
		if (surplus > 1) {
			high.push(low.pop());
			surplus -= 2;
		} else if (surplus < 0) {
			low.push(high.pop());
			surplus += 2;
		}
		clean(low);
		clean(high);
		if (i < w - 1) continue;
		medians.push(w % 2 === 1 ? low.first() : (low.first() + high.first()) / 2);
	}
	return medians;
}

/** A sorted list that gives the item with the smallest key. */
class Heap {
	private readonly items: number[] = [];
	private readonly key: (value: number) => number;

	constructor(key: (value: number) => number) {
		this.key = key;
	}

	top(): number | undefined {
		return this.items.at(-1);
	}

	first(): number {
		const first = this.top();
		if (first === undefined) throw new RangeError("the heap is empty");
		return first;
	}

	push(value: number): void {
		const place = this.items.findIndex((item) => this.key(item) < this.key(value));
		this.items.splice(place < 0 ? this.items.length : place, 0, value);
	}

	pop(): number {
		const first = this.first();
		this.items.pop();
		return first;
	}
}
