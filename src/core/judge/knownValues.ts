import type { Wire } from "../problem/wire.ts";
import { type InputTree, leavesOf } from "./inputTree.ts";
import { collections } from "./shrinkRemovals.ts";

/** What the hand-made cases of a package hold, by slot: values and items that its author found worth a test. */
export class KnownValues {
	private readonly leaves = new Map<string, Wire[]>();
	private readonly items = new Map<string, InputTree[]>();

	constructor(trees: readonly InputTree[]) {
		for (const tree of trees) {
			for (const { slot, value } of leavesOf(tree)) add(this.leaves, slot, value);
			for (const { slot, items } of collections(tree)) for (const item of items) add(this.items, slot, item);
		}
	}

	valuesOf(slot: string): readonly Wire[] {
		return this.leaves.get(slot) ?? [];
	}

	itemsOf(slot: string): readonly InputTree[] {
		return this.items.get(slot) ?? [];
	}
}

function add<T>(to: Map<string, T[]>, key: string, value: T): void {
	const known = to.get(key);
	if (known === undefined) to.set(key, [value]);
	else known.push(value);
}
