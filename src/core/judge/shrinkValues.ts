import { encodeValue } from "../problem/encodeValue.ts";
import type { ValueType } from "../problem/valueType.ts";
import type { Wire } from "../problem/wire.ts";
import { type InputTree, leavesOf, mapLeaves } from "./inputTree.ts";
import { collections, rewrite, valueKey } from "./shrinkRemovals.ts";

type Leaf = Extract<InputTree, { kind: "leaf" }>;

/** beyond these the combinations are too many to be worth a run */
const fewLeaves = 14;
const fewSlots = 6;
const fewItems = 8;

/** The input with simpler values in the same places: one value, the same value wherever it occurs, or many together. */
export function* simplifications(tree: InputTree): Iterable<InputTree> {
	const leaves = leavesOf(tree);
	yield* smallSteps(tree);
	yield* everywhere(tree, leaves);
	yield* renumbered(tree);
	yield* twoLeaves(tree, leaves);
	yield* reordered(tree);
}

/** One value, or the whole numbers of some slots together. */
export function* smallSteps(tree: InputTree): Iterable<InputTree> {
	const leaves = leavesOf(tree);
	yield* oneLeaf(tree, leaves);
	yield* shifted(tree, leaves);
}

function* oneLeaf(tree: InputTree, leaves: readonly Leaf[]): Iterable<InputTree> {
	for (const leaf of leaves) {
		const others = leaves.filter((one) => one.slot === leaf.slot).map((one) => one.value);
		for (const value of [...simplerValues(leaf.value, leaf.type), ...others]) {
			yield rewrite(tree, (node) => (node === leaf ? { ...leaf, value } : undefined));
		}
	}
}

/** A value changed in all places of the input, or of its slot, where it stands: ids and keys stay what they refer to. */
function* everywhere(tree: InputTree, leaves: readonly Leaf[]): Iterable<InputTree> {
	const seen = new Set<string>();
	for (const leaf of leaves) {
		const key = valueKey(leaf);
		if (key === undefined || seen.has(`${leaf.slot} ${key}`)) continue;
		seen.add(`${leaf.slot} ${key}`);
		for (const value of simplerValues(leaf.value, leaf.type)) {
			const change = (slot: string | undefined) =>
				mapLeaves(tree, (one) =>
					valueKey(one) === key && (slot === undefined || one.slot === slot) ? { ...one, value } : one,
				);
			yield change(undefined);
			yield change(leaf.slot);
		}
	}
}

/**
 * The input with all texts as a, b, c … and all whole numbers as 0, 1, 2 …, in order of value or of appearance: the
 * plainest that keeps which of them are equal, and which is the larger.
 */
export function* renumbered(tree: InputTree): Iterable<InputTree> {
	const leaves = leavesOf(tree);
	const slots = new Set(leaves.flatMap(({ slot, value }) => (intOf(value) === undefined ? [] : [slot])));
	const named = [...renamed(tree, leaves)];
	yield* named;
	for (const one of [tree, ...named]) yield ranked(one, slots, 0n);
}

function* renamed(tree: InputTree, leaves: readonly Leaf[]): Iterable<InputTree> {
	const texts = [...new Set(leaves.flatMap(({ value }) => (typeof value === "string" ? [value] : [])))];
	if (texts.length === 0 || texts.length > 26) return;
	for (const order of [texts, [...texts].sort((a, b) => (a < b ? -1 : 1))]) {
		yield mapLeaves(tree, (leaf) =>
			typeof leaf.value === "string" ? { ...leaf, value: String.fromCharCode(97 + order.indexOf(leaf.value)) } : leaf,
		);
	}
}

function ranked(tree: InputTree, slots: ReadonlySet<string>, start: bigint): InputTree {
	const chosen = leavesOf(tree).flatMap((leaf) => (slots.has(leaf.slot) ? [intOf(leaf.value)] : []));
	const values = [...new Set(chosen.flatMap((value) => (value === undefined ? [] : [value])))];
	values.sort((a, b) => (a < b ? -1 : 1));
	return changeInts(tree, slots, (value) => start + BigInt(values.indexOf(value)));
}

/** Whole numbers of some slots moved towards 0 together, or brought nearer together: what is compared stays in order. */
function* shifted(tree: InputTree, leaves: readonly Leaf[]): Iterable<InputTree> {
	for (const slots of slotChoices(leaves)) {
		const values = leaves.flatMap((leaf) => (slots.has(leaf.slot) ? [intOf(leaf.value) ?? 0n] : []));
		const lowest = values.sort((a, b) => (a < b ? -1 : 1))[0] ?? 0n;
		yield ranked(tree, slots, 0n);
		yield ranked(tree, slots, 1n);
		for (const by of new Set([lowest, lowest - 1n, lowest / 2n, 1n, -1n])) {
			yield changeInts(tree, slots, (value) => value - by);
		}
		for (const by of [2n, 10n, 1000n]) {
			yield changeInts(tree, slots, (value) => value / by);
			yield changeInts(tree, slots, (value) => lowest + (value - lowest) / by);
		}
	}
}

function* twoLeaves(tree: InputTree, leaves: readonly Leaf[]): Iterable<InputTree> {
	const numbers = leaves.filter(({ value }) => intOf(value) !== undefined);
	if (numbers.length > fewLeaves) return;
	for (const [i, one] of numbers.entries()) {
		for (const other of numbers.slice(i + 1)) {
			const [a, b] = [intOf(one.value) ?? 0n, intOf(other.value) ?? 0n];
			const changes = [
				[a - 1n, b - 1n],
				[a - b, 0n],
				[0n, b - a],
				[a - b + 1n, 1n],
				[1n, b - a + 1n],
				[a - 1n, b + 1n],
				[a + 1n, b - 1n],
				[b, a],
			] as const;
			for (const [first, second] of changes) {
				yield rewrite(tree, (node) =>
					node === one
						? { ...one, value: wireOf(first) }
						: node === other
							? { ...other, value: wireOf(second) }
							: undefined,
				);
			}
		}
	}
}

/** Two neighbours of a list the other way round: in order where order does not matter. */
function* reordered(tree: InputTree): Iterable<InputTree> {
	for (const one of collections(tree)) {
		if (one.items.length > fewItems) continue;
		for (let i = one.form === "script" ? 1 : 0; i + 1 < one.items.length; i++) {
			const items = [...one.items];
			items.splice(i, 2, ...one.items.slice(i, i + 2).reverse());
			yield rewrite(tree, (node) => (node === one ? { ...one, items } : undefined));
		}
	}
}

/** Values that may be simpler than one of that type; which are is measured later. */
function simplerValues(value: Wire, type: ValueType): Wire[] {
	if (type.kind === "optional") return [null, ...simplerValues(value, type.of)];
	const whole = intOf(value);
	if (whole !== undefined) {
		const near = whole < 0n ? whole + 1n : whole - 1n;
		return [0n, 1n, 2n, 3n, -1n, -whole, whole / 2n, whole / 10n, near].map(wireOf);
	}
	if (typeof value === "boolean") return [false];
	if (typeof value === "string") return simplerTexts(value);
	if (typeof value === "object" && value !== null && "$f" in value) {
		const number = Number(value.$f);
		const near = [0, 1, 0.5, Math.trunc(number), Number(number.toFixed(1)), Number(number.toFixed(2)), number / 2];
		return near.flatMap((one) => {
			const encoded = Number.isFinite(one) ? encodeValue(one, { kind: "float" }) : undefined;
			return encoded?.ok === true ? [encoded.value] : [];
		});
	}
	if (typeof value === "object" && value !== null && "$b" in value) return [{ $b: "" }, { $b: value.$b.slice(0, 4) }];
	return [];
}

function simplerTexts(text: string): string[] {
	const letters = Array.from(text);
	const shorter = [0, Math.floor(letters.length / 2), letters.length - 1];
	const cuts = shorter.flatMap((length) => [letters.slice(0, length), letters.slice(letters.length - length)]);
	const single = letters.length <= 6 ? letters.map((_, i) => letters.filter((__, j) => j !== i)) : [];
	const plain = letters.length <= 4 ? letters.map((_, i) => letters.map((letter, j) => (i === j ? "a" : letter))) : [];
	return [
		"",
		"a",
		"b",
		"c",
		"d",
		"A",
		"B",
		text.toLowerCase(),
		...[...cuts, ...single, ...plain].map((one) => one.join("")),
	];
}

/** Every choice of the slots that hold whole numbers, while they are few; else each alone and all. */
function slotChoices(leaves: readonly Leaf[]): Set<string>[] {
	const slots = [...new Set(leaves.flatMap(({ slot, value }) => (intOf(value) === undefined ? [] : [slot])))];
	if (slots.length > fewSlots) return [...slots.map((slot) => new Set([slot])), new Set(slots)];
	return Array.from(
		{ length: 2 ** slots.length - 1 },
		(_, bits) => new Set(slots.filter((__, i) => (((bits + 1) >> i) & 1) === 1)),
	);
}

function changeInts(tree: InputTree, slots: ReadonlySet<string>, change: (value: bigint) => bigint): InputTree {
	return mapLeaves(tree, (leaf) => {
		const value = slots.has(leaf.slot) ? intOf(leaf.value) : undefined;
		return value === undefined ? leaf : { ...leaf, value: wireOf(change(value)) };
	});
}

function intOf(value: Wire): bigint | undefined {
	if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : undefined;
	return typeof value === "object" && value !== null && "$i" in value ? BigInt(value.$i) : undefined;
}

function wireOf(value: bigint): Wire {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : { $i: String(value) };
}
