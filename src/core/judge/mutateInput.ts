import type { Random } from "../problem/packCode.ts";
import type { Signature } from "../problem/problem.ts";
import type { Wire } from "../problem/wire.ts";
import { type InputTree, leavesOf, mapLeaves, readInput, writeInput } from "./inputTree.ts";
import type { KnownValues } from "./knownValues.ts";
import { collections, rewrite, valueKey } from "./shrinkRemovals.ts";

/** An input like a known one with one to three changes: it keeps the shape that its author found worth a test. */
export function mutateInput(signature: Signature, input: Wire, known: KnownValues, random: Random): Wire {
	let tree = readInput(signature, input);
	for (let left = random.int(1, 3); left > 0; left--) {
		tree = random.pick(mutations)(tree, known, random);
	}
	return writeInput(tree);
}

type Mutation = (tree: InputTree, known: KnownValues, random: Random) => InputTree;

const mutations: readonly Mutation[] = [
	dropItem,
	repeatItem,
	borrowItem,
	moveItem,
	changeValue,
	changeValue,
	renameValue,
];

function dropItem(tree: InputTree, _known: KnownValues, random: Random): InputTree {
	return changeItems(tree, random, (items) => {
		const at = random.int(0, Math.max(0, items.length - 1));
		return items.filter((_, i) => i !== at);
	});
}

function repeatItem(tree: InputTree, _known: KnownValues, random: Random): InputTree {
	return changeItems(tree, random, (items) => {
		const item = items.length === 0 ? undefined : random.pick(items);
		return item === undefined ? items : insert(items, item, random);
	});
}

/** An item of another known input at the same place. */
function borrowItem(tree: InputTree, known: KnownValues, random: Random): InputTree {
	return changeItems(tree, random, (items, slot) => {
		const others = known.itemsOf(slot).filter((item) => item.slot !== "new");
		return others.length === 0 ? items : insert(items, random.pick(others), random);
	});
}

function moveItem(tree: InputTree, _known: KnownValues, random: Random): InputTree {
	return changeItems(tree, random, (items) => random.shuffle(items));
}

function changeValue(tree: InputTree, known: KnownValues, random: Random): InputTree {
	const leaves = leavesOf(tree);
	if (leaves.length === 0) return tree;
	const leaf = random.pick(leaves);
	const value = otherValue(leaf, leaves, known, random);
	return rewrite(tree, (node) => (node === leaf ? { ...leaf, value } : undefined));
}

/** In all places, so that what refers to a value still does. */
function renameValue(tree: InputTree, known: KnownValues, random: Random): InputTree {
	const leaves = leavesOf(tree);
	if (leaves.length === 0) return tree;
	const leaf = random.pick(leaves);
	const [key, value] = [valueKey(leaf), otherValue(leaf, leaves, known, random)];
	return mapLeaves(tree, (one) => (valueKey(one) === key ? { ...one, value } : one));
}

type Leaf = Extract<InputTree, { kind: "leaf" }>;

function otherValue(leaf: Leaf, leaves: readonly Leaf[], known: KnownValues, random: Random): Wire {
	const { value } = leaf;
	if (typeof value === "number" && random.next() < 0.5) return value + random.pick([-1, 1]);
	const alike = leaves.filter(({ slot }) => slot === leaf.slot).map((one) => one.value);
	return random.pick([...alike, ...known.valuesOf(leaf.slot), value]);
}

function changeItems(
	tree: InputTree,
	random: Random,
	change: (items: readonly InputTree[], slot: string) => readonly InputTree[],
): InputTree {
	const all = collections(tree);
	if (all.length === 0) return tree;
	const one = random.pick(all);
	const fixed = one.form === "script" ? 1 : 0;
	const items = [...one.items.slice(0, fixed), ...change(one.items.slice(fixed), one.slot)];
	return rewrite(tree, (node) => (node === one ? { ...one, items } : undefined));
}

function insert(items: readonly InputTree[], item: InputTree, random: Random): readonly InputTree[] {
	const at = random.int(0, items.length);
	return [...items.slice(0, at), item, ...items.slice(at)];
}
