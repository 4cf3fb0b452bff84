import { fnv1a } from "../base/fnv1a.ts";
import type { Wire } from "../problem/wire.ts";
import type { Problem } from "../problem/problem.ts";
import { canonicalKey } from "./canonicalKey.ts";
import { isAnyOrder } from "./compareAnswer.ts";
import type { Outcome } from "./sandbox.ts";

/** more digits than two ways to compute the same wrong number agree in, fewer than two different ones share */
const significantDigits = 7;

/**
 * A short text for a wrong answer: the same for two programs of any languages that are wrong in the same way, as far as
 * 32 bits can tell. Of what did not return only the kind of ending counts, as each language has its own exceptions.
 */
export function answerMark(outcome: Outcome, problem: Pick<Problem, "compare" | "signature">): string {
	if (outcome.kind !== "returned") return outcome.kind;
	const value = canonicalKey(rounded(outcome.value, problem.compare.kind === "float"), isAnyOrder(problem));
	return fnv1a(`${value}${outcome.argsAfter === undefined ? "" : " argsAfter"}`);
}

/** `wholeToo`: where rounding is allowed, a whole number may be a float that came out whole in one language only. */
function rounded(value: Wire, wholeToo: boolean): Wire {
	const inside = (item: Wire) => rounded(item, wholeToo);
	if (typeof value === "number") return wholeToo ? round(value) : value;
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map(inside);
	const tagged = value as Exclude<Wire, readonly Wire[] | string | number | boolean | null>;
	if ("$f" in tagged) {
		const number = Number(tagged.$f);
		return Number.isFinite(number) && (wholeToo || !Number.isInteger(number)) ? round(number) : tagged;
	}
	if ("$i" in tagged) return wholeToo ? round(Number(tagged.$i)) : tagged;
	if ("$t" in tagged) return { $t: tagged.$t.map(inside) };
	if ("$s" in tagged) return { $s: tagged.$s.map(inside) };
	if ("$d" in tagged) return { $d: tagged.$d.map(([key, item]) => [inside(key), inside(item)] as const) };
	if ("$a" in tagged) return { $a: { ...tagged.$a, items: tagged.$a.items.map(inside) } };
	return tagged;
}

function round(value: number): number {
	return Number(value.toPrecision(significantDigits));
}
