import { fnv1a } from "../base/fnv1a.ts";
import type { Wire } from "../problem/wire.ts";
import type { Problem } from "../problem/problem.ts";
import { canonicalKey } from "./canonicalKey.ts";
import { isAnyOrder } from "./compareAnswer.ts";
import type { Outcome } from "./sandbox.ts";

/** more than two ways to compute the same wrong number agree in, fewer than two different wrong numbers share */
const mostDigits = 7;
const leastDigits = 3;

/**
 * A short text for a wrong answer: the same for two programs of any languages that are wrong in the same way, as far as
 * 32 bits can tell. Of what did not return only the kind of ending counts, as each language has its own exceptions.
 */
export function answerMark(outcome: Outcome, problem: Pick<Problem, "compare" | "signature">): string {
	if (outcome.kind !== "returned") return outcome.kind;
	const { compare } = problem;
	const rounding = { digits: digitsOf(compare), wholeToo: compare.kind === "float" };
	const value = canonicalKey(rounded(outcome.value, rounding), isAnyOrder(problem));
	return fnv1a(`${value}${outcome.argsAfter === undefined ? "" : " argsAfter"}`);
}

/** One less than what the problem's tolerance lets count. */
function digitsOf(compare: Problem["compare"]): number {
	if (compare.kind !== "float") return mostDigits;
	const digits = Math.floor(-Math.log10(Math.max(compare.rtol, compare.atol)) - 1 + 1e-9);
	return Math.min(mostDigits, Math.max(leastDigits, digits));
}

interface Rounding {
	readonly digits: number;
	/** where rounding is allowed, a whole number may be a float that came out whole in one language only */
	readonly wholeToo: boolean;
}

function rounded(value: Wire, rounding: Rounding): Wire {
	const { digits, wholeToo } = rounding;
	const round = (number: number) => Number(number.toPrecision(digits));
	const inside = (item: Wire) => rounded(item, rounding);
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
