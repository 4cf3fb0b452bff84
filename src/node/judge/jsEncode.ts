import { types } from "node:util";

import type { ValueType } from "../../core/problem/valueType.ts";
import type { Wire } from "../../core/problem/wire.ts";

/** The result does not fit into 32 MB. */
export class ResultTooLarge extends Error {}

const largestResult = 32 * 1024 * 1024;
const deepestResult = 2000;
const anything: ValueType = { kind: "any" };
const mapEntries = Map.prototype.entries;
const setValues = Set.prototype.values;

/**
 * A value of the candidate's context to the wire. The type only helps where JavaScript cannot say it: keys of a plain
 * object that stands for a map with whole numbers as keys. Throws ResultTooLarge, and RangeError for a cycle.
 */
export function encodeJs(
	value: unknown,
	type: ValueType,
	budget: { left: number | undefined } = { left: undefined },
): Wire {
	const open = new Set<object>();
	let left = budget.left ?? largestResult;
	const encoded = one(value, type);
	budget.left = left;
	return encoded;

	function one(of: unknown, as: ValueType): Wire {
		left -= 2;
		switch (typeof of) {
			case "undefined":
				return null;
			case "boolean":
				return of;
			case "string":
				left -= of.length;
				if (left < 0) {
					throw new ResultTooLarge();
				}
				return of;
			case "number":
				left -= 8;
				return wireNumber(of);
			case "bigint":
				return of >= Number.MIN_SAFE_INTEGER && of <= Number.MAX_SAFE_INTEGER ? Number(of) : { $i: of.toString() };
			case "object":
				return of === null ? null : inside(of, as.kind === "optional" ? as.of : as);
			default:
				return { $x: typeof of };
		}
	}

	function inside(of: object, as: ValueType): Wire {
		if (left < 0) {
			throw new ResultTooLarge();
		}
		if (open.has(of)) {
			throw new RangeError("the result contains itself");
		}
		if (open.size > deepestResult) {
			throw new RangeError(`the result is nested more than ${deepestResult} levels deep`);
		}
		open.add(of);
		const wire = container(of, as);
		open.delete(of);
		return wire;
	}

	function container(of: object, as: ValueType): Wire {
		if (types.isProxy(of)) {
			return { $x: "Proxy" };
		}
		if (Array.isArray(of)) {
			if (of.length > left) {
				throw new ResultTooLarge();
			}
			const list: Wire[] = [];
			for (let i = 0; i < of.length; i++) {
				list.push(one(of[i], itemType(as, i)));
			}
			return list;
		}
		if (types.isMap(of)) {
			const pairs: [Wire, Wire][] = [];
			const [key, item] = as.kind === "map" ? [as.key, as.value] : [anything, anything];
			for (const pair of mapEntries.call(of)) {
				pairs.push([one(pair[0], key), one(pair[1], item)]);
			}
			return { $d: pairs };
		}
		if (types.isSet(of)) {
			const items: Wire[] = [];
			for (const item of setValues.call(of)) {
				items.push(one(item, as.kind === "set" ? as.of : anything));
			}
			return { $s: items };
		}
		if (types.isUint8Array(of)) {
			return as.kind === "list" ? Array.from(of) : { $b: Buffer.from(of).toString("base64") };
		}
		if (types.isTypedArray(of)) {
			return Array.from(of as ArrayLike<unknown>, (item) => one(item, anything));
		}
		if (types.isNumberObject(of)) {
			return one(Number.prototype.valueOf.call(of), as);
		}
		if (types.isStringObject(of)) {
			return one(String.prototype.valueOf.call(of), as);
		}
		if (types.isBooleanObject(of)) {
			return one(Boolean.prototype.valueOf.call(of), as);
		}
		if (types.isGeneratorObject(of) || types.isPromise(of) || types.isNativeError(of)) {
			return { $x: Object.prototype.toString.call(of).slice(8, -1) };
		}
		const prototype: unknown = Object.getPrototypeOf(of);
		if (prototype !== null && Object.getPrototypeOf(prototype as object) !== null) {
			return { $x: className(prototype) };
		}
		if (prototype !== null && className(prototype) !== "Object") {
			return { $x: className(prototype) };
		}
		const keys = as.kind === "map" ? as.key.kind : "any";
		return {
			$d: Object.entries(of).map(([key, item]): [Wire, Wire] => [
				(keys === "int" && /^-?\d{1,15}$/.test(key)) || keys === "float" ? wireNumber(Number(key)) : one(key, anything),
				one(item, as.kind === "map" ? as.value : anything),
			]),
		};
	}
}

function wireNumber(of: number): Wire {
	if (Number.isSafeInteger(of) && !Object.is(of, -0)) {
		return of;
	}
	const special = Number.isNaN(of) ? "nan" : of === Infinity ? "inf" : of === -Infinity ? "-inf" : undefined;
	return { $f: special ?? (Object.is(of, -0) ? "-0.0" : String(of)) };
}

function itemType(type: ValueType, index: number): ValueType {
	if (type.kind === "list" || type.kind === "iterator") {
		return type.of;
	}
	return type.kind === "tuple" ? (type.items[index] ?? anything) : anything;
}

function className(prototype: unknown): string {
	try {
		return String((prototype as { constructor?: { name?: unknown } }).constructor?.name ?? "object");
	} catch {
		return "object";
	}
}
