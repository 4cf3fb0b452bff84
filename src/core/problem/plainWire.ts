import { err, ok, type Result } from "../base/result.ts";
import type { Wire } from "./wire.ts";

/** What JSON, and so cases.yaml, can say without a type. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A wire value in the form of `cases.yaml`, from which its type makes the same wire value again: lists for tuples and sets,
 * an object for a map whose keys are texts, else a list of pairs. An error where that form would lose something: an int
 * beyond ±(2^53 − 1), NaN, an infinity, −0.0, a value of no type.
 */
export function plainWire(wire: Wire): Result<Plain, string> {
	try {
		return ok(plain(wire));
	} catch (error) {
		if (error instanceof NoPlainForm) return err(error.message);
		throw error;
	}
}

class NoPlainForm extends Error {}

function plain(wire: Wire): Plain {
	if (wire === null || typeof wire !== "object") return wire;
	if (isList(wire)) return wire.map(plain);
	if ("$t" in wire) return wire.$t.map(plain);
	if ("$s" in wire) return wire.$s.map(plain);
	if ("$b" in wire) return wire.$b;
	if ("$d" in wire) return plainMap(wire.$d);
	if ("$f" in wire) {
		const value = Number(wire.$f);
		if (Number.isFinite(value) && !Object.is(value, -0)) return value;
		throw new NoPlainForm(`${wire.$f} cannot be written as a plain number`);
	}
	if ("$i" in wire) throw new NoPlainForm(`${wire.$i} is too large for a plain number`);
	throw new NoPlainForm("$x" in wire ? `a ${wire.$x} has no plain form` : "an array with a shape has no plain form");
}

function plainMap(pairs: readonly (readonly [Wire, Wire])[]): Plain {
	// an object would put keys that look like numbers first, and take this one for its prototype
	const named = pairs.every(([key]) => typeof key === "string" && !/^(?:\d+|__proto__)$/.test(key));
	if (!named || pairs.length === 0) return pairs.length === 0 ? {} : pairs.map((pair) => pair.map(plain));
	return Object.fromEntries(pairs.map(([key, value]) => [String(key), plain(value)]));
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(wire: Wire): wire is readonly Wire[] {
	return Array.isArray(wire);
}
