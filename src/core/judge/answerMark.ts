import { fnv1a } from "../base/fnv1a.ts";
import type { Wire } from "../problem/wire.ts";
import { canonicalKey } from "./canonicalKey.ts";
import type { Outcome } from "./sandbox.ts";

/** more digits than two ways to compute the same wrong number agree in, fewer than two different ones share */
const significantDigits = 7;

/**
 * A short text for a wrong answer: the same for two programs of any languages that are wrong in the same way, as far as
 * 32 bits can tell. Of what did not return only the kind of ending counts, as each language has its own exceptions.
 */
export function answerMark(outcome: Outcome, anyOrder: boolean): string {
	if (outcome.kind !== "returned") return outcome.kind;
	const value = canonicalKey(rounded(outcome.value), anyOrder);
	return fnv1a(`${value}${outcome.argsAfter === undefined ? "" : " argsAfter"}`);
}

function rounded(value: Wire): Wire {
	if (typeof value === "number") return Number.isInteger(value) ? value : round(value);
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map(rounded);
	const tagged = value as Exclude<Wire, readonly Wire[] | string | number | boolean | null>;
	if ("$f" in tagged) {
		const number = Number(tagged.$f);
		return Number.isFinite(number) ? round(number) : tagged;
	}
	if ("$t" in tagged) return { $t: tagged.$t.map(rounded) };
	if ("$s" in tagged) return { $s: tagged.$s.map(rounded) };
	if ("$d" in tagged) return { $d: tagged.$d.map(([key, item]) => [rounded(key), rounded(item)] as const) };
	if ("$a" in tagged) return { $a: { ...tagged.$a, items: tagged.$a.items.map(rounded) } };
	return tagged;
}

function round(value: number): number {
	return Number(value.toPrecision(significantDigits));
}
