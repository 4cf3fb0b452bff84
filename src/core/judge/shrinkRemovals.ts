import type { InputTree } from "./inputTree.ts";

type Many = Extract<InputTree, { kind: "many" }>;

/** of that many items every choice is tried, of more the halves, quarters … and single ones */
const fewItems = 6;

/** The input without some items of its collections: of one, of several at the same places, or wherever a value occurs. */
export function* removals(tree: InputTree): Iterable<InputTree> {
	const all = collections(tree);
	for (const one of all) {
		for (const keep of choices(one.items.length - first(one))) {
			yield rewrite(tree, (node) => (node === one ? without(one, keep) : undefined));
		}
	}
	for (const group of alignedGroups(tree, all)) {
		const [one] = group;
		if (one === undefined) continue;
		for (const keep of choices(one.items.length - first(one))) {
			yield rewrite(tree, (node) => (isMany(node) && group.includes(node) ? without(node, keep) : undefined));
		}
	}
	yield* withoutValues(tree);
}

/** The tree with some nodes replaced; what replaces a node is not looked into. */
export function rewrite(tree: InputTree, change: (node: InputTree) => InputTree | undefined): InputTree {
	const changed = change(tree);
	if (changed !== undefined) return changed;
	return tree.kind === "leaf" ? tree : { ...tree, items: tree.items.map((item) => rewrite(item, change)) };
}

export function collections(tree: InputTree): Many[] {
	if (tree.kind === "leaf") return [];
	const inner = tree.items.flatMap(collections);
	return tree.kind === "many" ? [tree, ...inner] : inner;
}

/** Values that may stand in for one another: `"a"` of any slot is one value. */
export function valueKey(tree: InputTree): string | undefined {
	return tree.kind === "leaf" && tree.value !== null ? JSON.stringify(tree.value) : undefined;
}

function isMany(tree: InputTree): tree is Many {
	return tree.kind === "many";
}

/** items that stay: a script's `new` */
function first(of: Many): number {
	return of.form === "script" ? 1 : 0;
}

function without(of: Many, keep: (index: number) => boolean): InputTree {
	const fixed = first(of);
	return { ...of, items: of.items.filter((_, i) => i < fixed || keep(i - fixed)) };
}

/** Which of `length` items stay, for every try. */
function* choices(length: number): Iterable<(index: number) => boolean> {
	if (length <= fewItems) {
		for (let bits = 0; bits < 2 ** length - 1; bits++) yield (index) => ((bits >> index) & 1) === 1;
		return;
	}
	for (let size = length; size >= 1; size = Math.floor(size / 2)) {
		for (let from = 0; from < length; from += size) {
			const [start, end] = [from, from + size];
			yield (index) => index < start || index >= end;
			if (size > 1) yield (index) => index >= start && index < end;
		}
	}
}

/** Collections whose items belong together: arguments of one length, rows of one length. */
function alignedGroups(tree: InputTree, all: readonly Many[]): Many[][] {
	const groups = new Map<string, Many[]>();
	const add = (key: string, one: Many) => groups.set(key, [...(groups.get(key) ?? []), one]);
	const beside = tree.kind === "fixed" && tree.form === "list" ? tree.items.filter(isMany) : [];
	// English: a key
	for (const one of beside) add(`beside ${one.items.length}`, one);
	for (const one of all) add(`${one.slot} ${one.items.length}`, one);
	return [...groups.values()].filter((group) => group.length > 1 && (group[0]?.items.length ?? 0) > 0);
}

/** Without every item that is a value, or begins with it (a map's key, a row's id); then without every item that holds it. */
function* withoutValues(tree: InputTree): Iterable<InputTree> {
	const values = new Set<string>();
	const collect = (node: InputTree): void => {
		const key = valueKey(node);
		if (key !== undefined) values.add(key);
		else if (node.kind !== "leaf") node.items.forEach(collect);
	};
	collect(tree);
	for (const value of values) {
		for (const holds of [begins, contains]) {
			const drop = (node: InputTree): InputTree => {
				if (node.kind === "leaf") return node;
				const keep = node.kind === "many" ? first(node) : node.items.length;
				return {
					...node,
					items: node.items.filter((item, i) => i < keep || !holds(item, value)).map(drop),
				};
			};
			yield drop(tree);
		}
	}
}

function begins(item: InputTree, value: string): boolean {
	const head = item.kind === "fixed" ? item.items[0] : item;
	return head !== undefined && valueKey(head) === value;
}

function contains(item: InputTree, value: string): boolean {
	return item.kind === "fixed" ? item.items.some((part) => valueKey(part) === value) : valueKey(item) === value;
}
