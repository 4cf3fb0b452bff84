import type { Wire } from "../problem/wire.ts";

/**
 * A text that is the same for two values exactly when they are equal: 1 and 1.0, tuple and list, a set in any order, a
 * map in any order. `deep`: also every list in any order.
 */
export function canonicalKey(value: Wire, deep: boolean): string {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "number") return `n${value}`;
	if (typeof value === "string") return JSON.stringify(value);
	if (Array.isArray(value)) return list(value as readonly Wire[], deep);
	const tagged = value as Exclude<Wire, readonly Wire[] | string | number | boolean | null>;
	if ("$i" in tagged) return `n${BigInt(tagged.$i)}`;
	if ("$f" in tagged) return float(tagged.$f);
	if ("$t" in tagged) return list(tagged.$t, deep);
	if ("$s" in tagged) return `s{${sorted(tagged.$s, deep)}}`;
	if ("$d" in tagged) {
		const pairs = tagged.$d.map(([key, item]) => `${canonicalKey(key, deep)}:${canonicalKey(item, deep)}`);
		return `d{${pairs.sort().join(",")}}`;
	}
	if ("$b" in tagged) return `b${tagged.$b}`;
	if ("$a" in tagged) return shaped(tagged.$a.items, tagged.$a.shape, deep);
	return `x${tagged.$x}`;
}

function list(items: readonly Wire[], deep: boolean): string {
	return deep ? `[${sorted(items, deep)}]` : `[${items.map((item) => canonicalKey(item, deep)).join(",")}]`;
}

function sorted(items: readonly Wire[], deep: boolean): string {
	return items
		.map((item) => canonicalKey(item, deep))
		.sort()
		.join(",");
}

function shaped(items: readonly Wire[], shape: readonly number[], deep: boolean): string {
	const [length = 0, ...inner] = shape;
	if (shape.length === 0) return canonicalKey(items[0] ?? null, deep);
	if (inner.length === 0) return list(items, deep);
	const step = inner.reduce((product, size) => product * size, 1);
	const rows = Array.from({ length }, (_, i) => shaped(items.slice(i * step, (i + 1) * step), inner, deep));
	return `[${(deep ? rows.sort() : rows).join(",")}]`;
}

/** A whole float has the key of the int, however large; −0.0 is 0. */
function float(text: string): string {
	const value = Number(text);
	if (!Number.isFinite(value)) return `f${text}`;
	return Number.isInteger(value) ? `n${BigInt(value)}` : `n${value}`;
}
