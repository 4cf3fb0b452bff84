import * as l10n from "@vscode/l10n";

import type { Compare } from "../problem/problem.ts";
import type { Wire } from "../problem/wire.ts";
import { formatValue } from "../problem/formatValue.ts";
import type { LanguageId } from "../problem/problem.ts";
import { canonicalKey } from "./canonicalKey.ts";

/** Whether an answer is right, and where it first is not. */
export type Comparison =
	| { readonly equal: true }
	| {
			readonly equal: false;
			/** indices of lists and keys of maps, from the outside in */
			readonly path: readonly (number | string)[];
			/** a sentence without its end: "expected 5, got 6" */
			readonly reason: string;
	  };

interface Rule {
	readonly rtol: number;
	readonly atol: number;
	readonly nan: boolean;
	readonly intIsFloat: boolean;
	readonly language: LanguageId;
}

const equal: Comparison = { equal: true };

/**
 * Compares by value: tuple and list are the same, an array with a shape is nested lists, int 1 is float 1.0 unless the
 * problem asks otherwise, a bool is never a number, a value of an unknown type (`$x`) is never equal. `custom` is decided
 * by the package's own checker and compared here exactly. The same walk gives the verdict and the difference. `anyOrder`: the
 * outer list in any order whatever the kind (rows of a query that does not order them).
 */
export function compare(
	how: Compare,
	expected: Wire,
	actual: Wire,
	language: LanguageId = "python",
	anyOrder = false,
): Comparison {
	const rule: Rule = {
		rtol: how.kind === "float" ? how.rtol : 0,
		atol: how.kind === "float" ? how.atol : 0,
		nan: how.kind === "float" ? how.nan === true : true,
		intIsFloat: how.kind === "exact" ? how.intIsFloat !== false : true,
		language,
	};
	const foreign = foreignType(actual);
	if (anyOrder || how.kind === "unordered" || how.kind === "multiset") {
		const items = foreign === undefined ? itemsOf(expected) : undefined;
		const got = itemsOf(actual);
		return items && got ? asBag(items, got, how.kind === "multiset", rule, []) : exactly(expected, actual, rule, []);
	}
	switch (how.kind) {
		case "any-of": {
			const accepted = itemsOf(expected) ?? [];
			if (accepted.some((one) => exactly(one, actual, rule, []).equal)) return equal;
			if (foreign !== undefined && accepted[0] !== undefined) return exactly(accepted[0], actual, rule, []);
			const some = accepted.slice(0, 3).map((one) => formatValue(one, language, 80));
			return differ(
				[],
				l10n.t`expected one of ${some.join(" or ")}${accepted.length > 3 ? " or …" : ""}, got ${show(actual, rule)}`,
			);
		}
		default:
			return exactly(expected, actual, rule, []);
	}
}

/** The name of a type that has no encoding, when the value holds one anywhere. */
export function foreignType(value: Wire): string | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	if ("$x" in value) return value.$x;
	const inner = "$d" in value ? value.$d.flat() : itemsOf(value);
	for (const item of inner ?? []) {
		if (typeof item === "object" && item !== null) {
			const found = foreignType(item);
			if (found !== undefined) return found;
		}
	}
	return undefined;
}

type Path = readonly (number | string)[];

function exactly(expected: Wire, actual: Wire, rule: Rule, path: Path): Comparison {
	const wanted = numberOf(expected);
	const got = numberOf(actual);
	if (wanted !== undefined && got !== undefined) {
		return numbersAgree(expected, actual, rule)
			? equal
			: differ(path, l10n.t`expected ${show(expected, rule)}, got ${show(actual, rule)}${toleranceNote(rule)}`);
	}
	const kind = kindOf(expected);
	if (kind !== kindOf(actual)) {
		return differ(
			path,
			l10n.t`expected ${show(expected, rule)} (${kind}), got ${show(actual, rule)} (${kindOf(actual)})`,
		);
	}
	switch (kind) {
		case "list":
			return asLists(itemsOf(expected) ?? [], itemsOf(actual) ?? [], rule, path);
		case "set":
			return asBag(itemsOf(expected) ?? [], itemsOf(actual) ?? [], false, rule, path);
		case "map":
			return asMaps(pairsOf(expected), pairsOf(actual), rule, path);
		case "text":
			return expected === actual ? equal : differ(path, textReason(String(expected), String(actual), rule));
		case "bytes":
			return (expected as { $b: string }).$b === (actual as { $b: string }).$b
				? equal
				: differ(path, l10n.t`expected ${show(expected, rule)}, got ${show(actual, rule)}`);
		case "none":
			return equal;
		case "bool":
			return expected === actual
				? equal
				: differ(path, l10n.t`expected ${show(expected, rule)}, got ${show(actual, rule)}`);
		default:
			return differ(path, l10n.t`expected ${show(expected, rule)}, got ${show(actual, rule)}`);
	}
}

function asLists(expected: readonly Wire[], actual: readonly Wire[], rule: Rule, path: Path): Comparison {
	const shared = Math.min(expected.length, actual.length);
	const lengths =
		expected.length === 1
			? l10n.t`1 item, got ${actual.length}`
			: l10n.t`${expected.length} items, got ${actual.length}`;
	for (let i = 0; i < shared; i++) {
		const item = exactly(expected[i] ?? null, actual[i] ?? null, rule, [...path, i]);
		if (!item.equal) {
			return expected.length === actual.length
				? item
				: { ...item, reason: l10n.t`${item.reason}; the lengths differ too: expected ${lengths}` };
		}
	}
	if (expected.length === actual.length) return equal;
	const first =
		expected.length > shared
			? l10n.t`${show(expected[shared] ?? null, rule)} is missing at [${shared}]`
			: l10n.t`${show(actual[shared] ?? null, rule)} at [${shared}] is too many`;
	return differ(path, l10n.t`expected ${lengths}; ${first}`);
}

function asMaps(
	expected: readonly (readonly [Wire, Wire])[],
	actual: readonly (readonly [Wire, Wire])[],
	rule: Rule,
	path: Path,
): Comparison {
	const got = new Map(actual.map(([key, value]) => [canonicalKey(key, false), value]));
	for (const [key, value] of expected) {
		const id = canonicalKey(key, false);
		const found = got.get(id);
		if (found === undefined) return differ(path, l10n.t`the key ${show(key, rule)} is missing`);
		const item = exactly(value, found, rule, [...path, show(key, rule)]);
		if (!item.equal) return item;
		got.delete(id);
	}
	const extra = actual.find(([key]) => got.has(canonicalKey(key, false)));
	return extra === undefined ? equal : differ(path, l10n.t`the key ${show(extra[0], rule)} is too many`);
}

/** Any order. With a tolerance equal items need not have equal keys, so they are paired one by one. */
function asBag(expected: readonly Wire[], actual: readonly Wire[], deep: boolean, rule: Rule, path: Path): Comparison {
	const left = new Map<string, Wire[]>();
	for (const item of actual) {
		const id = canonicalKey(item, deep);
		const same = left.get(id);
		if (same === undefined) left.set(id, [item]);
		else same.push(item);
	}
	const missing: Wire[] = [];
	for (const item of expected) {
		const id = canonicalKey(item, deep);
		const same = left.get(id);
		if (same === undefined) missing.push(item);
		else if (same.length === 1) left.delete(id);
		else same.pop();
	}
	const extra = [...left.values()].flat();
	if (rule.rtol > 0 || rule.atol > 0) pairWithTolerance(missing, extra, rule);
	if (missing.length === 0 && extra.length === 0) return equal;
	const list = (items: readonly Wire[]) =>
		items
			.slice(0, 3)
			.map((item) => show(item, rule))
			.join(", ") + (items.length > 3 ? l10n.t` and ${items.length - 3} more` : "");
	const parts = [
		...(missing.length > 0 ? [l10n.t`missing: ${list(missing)}`] : []),
		...(extra.length > 0 ? [l10n.t`too many: ${list(extra)}`] : []),
	];
	return differ(path, l10n.t`${parts.join("; ")} (order does not matter)`);
}

function pairWithTolerance(missing: Wire[], extra: Wire[], rule: Rule): void {
	for (let i = missing.length - 1; i >= 0 && missing.length <= 2000; i--) {
		const match = extra.findIndex((item) => exactly(missing[i] ?? null, item, rule, []).equal);
		if (match >= 0) {
			missing.splice(i, 1);
			extra.splice(match, 1);
		}
	}
}

function numbersAgree(expected: Wire, actual: Wire, rule: Rule): boolean {
	if (!rule.intIsFloat && isFloat(expected) !== isFloat(actual)) return false;
	const wanted = numberOf(expected) ?? 0;
	const got = numberOf(actual) ?? 0;
	if (typeof wanted === "number" && typeof got === "number") {
		if (Number.isNaN(wanted) || Number.isNaN(got)) return rule.nan && Number.isNaN(wanted) && Number.isNaN(got);
		if (wanted === got) return true;
		if (!Number.isFinite(wanted) || !Number.isFinite(got)) return false;
		return Math.abs(wanted - got) <= Math.max(rule.atol, rule.rtol * Math.abs(wanted));
	}
	// a bigint and a number compare by their exact values
	// biome-ignore lint/suspicious/noDoubleEquals: 2n ** 53n === 2 ** 53 is false, == compares the values
	if (wanted == got) return true;
	const [a, b] = [Number(wanted), Number(got)];
	return rule.rtol > 0 && Math.abs(a - b) <= Math.max(rule.atol, rule.rtol * Math.abs(a));
}

function numberOf(value: Wire): number | bigint | undefined {
	if (typeof value === "number") return value;
	if (typeof value !== "object" || value === null) return undefined;
	if ("$i" in value) return BigInt(value.$i);
	if (!("$f" in value)) return undefined;
	const special = { nan: Number.NaN, inf: Number.POSITIVE_INFINITY, "-inf": Number.NEGATIVE_INFINITY }[value.$f];
	return special ?? Number(value.$f);
}

function isFloat(value: Wire): boolean {
	return typeof value === "object" && value !== null && "$f" in value;
}

function kindOf(value: Wire): "none" | "bool" | "number" | "text" | "list" | "set" | "map" | "bytes" | string {
	if (value === null) return "none";
	if (typeof value === "boolean") return "bool";
	if (typeof value === "number") return "number";
	if (typeof value === "string") return "text";
	if ("$i" in value || "$f" in value) return "number";
	if ("$s" in value) return "set";
	if ("$d" in value) return "map";
	if ("$b" in value) return "bytes";
	if ("$x" in value) return l10n.t`a ${value.$x}, which is not a value the judge can read`;
	return "list";
}

/** The items of a list, tuple, set or array; undefined for everything else. */
function itemsOf(value: Wire): readonly Wire[] | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	if (Array.isArray(value)) return value as readonly Wire[];
	if ("$t" in value) return value.$t;
	if ("$s" in value) return value.$s;
	if ("$a" in value) {
		const [length = 0, ...inner] = value.$a.shape;
		if (inner.length === 0) return value.$a.items;
		const step = inner.reduce((product, size) => product * size, 1);
		const { items, dtype } = value.$a;
		return Array.from({ length }, (_, i) => ({
			$a: { shape: inner, dtype, items: items.slice(i * step, (i + 1) * step) },
		}));
	}
	return undefined;
}

function pairsOf(value: Wire): readonly (readonly [Wire, Wire])[] {
	return typeof value === "object" && value !== null && "$d" in value ? value.$d : [];
}

function textReason(expected: string, actual: string, rule: Rule): string {
	const base = l10n.t`expected ${show(expected, rule)}, got ${show(actual, rule)}`;
	if (expected.trim() === actual.trim()) return l10n.t`${base}; only white space differs`;
	if (expected.toLowerCase() === actual.toLowerCase()) return l10n.t`${base}; only capital letters differ`;
	return base;
}

function toleranceNote(rule: Rule): string {
	return rule.rtol > 0 || rule.atol > 0 ? l10n.t` (tolerance: ${rule.rtol} relative, ${rule.atol} absolute)` : "";
}

function show(value: Wire, rule: Rule): string {
	return formatValue(value, rule.language, 120);
}

function differ(path: Path, reason: string): Comparison {
	return { equal: false, path, reason };
}
