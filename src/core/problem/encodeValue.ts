import { err, ok, type Result } from "../base/result.ts";
import type { ValueType } from "./valueType.ts";
import type { Wire } from "./wire.ts";

/**
 * Encodes a plain value, as cases and generators give it, by its type: numbers or bigints for int and float, arrays for
 * list, tuple, set and iterator (a Set for set too), Maps, objects or arrays of pairs for map, Uint8Array or base64 text
 * for bytes. The error is one sentence that says where the value does not fit.
 */
export function encodeValue(value: unknown, type: ValueType): Result<Wire, string> {
	return encode(value, type, "the value");
}

function encode(value: unknown, type: ValueType, where: string): Result<Wire, string> {
	const no = (what: string): Result<never, string> => err(`${where} is ${shown(value)}, not ${what}`);
	switch (type.kind) {
		case "any":
		case "callable":
			return natural(value, where);
		case "none":
			return value === null || value === undefined ? ok(null) : no("none");
		case "bool":
			return typeof value === "boolean" ? ok(value) : no("a bool");
		case "string":
			return typeof value === "string" ? ok(value) : no("a text");
		case "int":
			return wholeNumber(value) ?? no("a whole number");
		case "float":
			return typeof value === "number" || typeof value === "bigint"
				? ok({ $f: floatText(Number(value)) })
				: no("a number");
		case "bytes":
			if (value instanceof Uint8Array) return ok({ $b: base64(value) });
			return typeof value === "string" && /^[A-Za-z0-9+/]*={0,2}$/.test(value) ? ok({ $b: value }) : no("bytes");
		case "optional":
			return value === null || value === undefined ? ok(null) : encode(value, type.of, where);
		case "list":
		case "iterator":
			return Array.isArray(value) ? encodeAll(value, () => type.of, where) : no("a list");
		case "set": {
			const of: unknown = value instanceof Set ? [...value] : value;
			if (!Array.isArray(of)) return no("a set");
			const items = encodeAll(of, () => type.of, where);
			return items.ok ? ok({ $s: items.value }) : items;
		}
		case "tuple": {
			if (!Array.isArray(value) || value.length !== type.items.length) return no(`a tuple of ${type.items.length}`);
			const items = encodeAll(value, (index) => type.items[index] ?? { kind: "any" }, where);
			return items.ok ? ok({ $t: items.value }) : items;
		}
		case "map": {
			const entries = entriesOf(value, type.key);
			if (entries === undefined) return no("a map");
			const pairs: [Wire, Wire][] = [];
			for (const [key, held] of entries) {
				const encodedKey = encode(key, type.key, `a key of ${where}`);
				if (!encodedKey.ok) return encodedKey;
				const encodedValue = encode(held, type.value, `${where}[${shown(key)}]`);
				if (!encodedValue.ok) return encodedValue;
				pairs.push([encodedKey.value, encodedValue.value]);
			}
			return ok({ $d: pairs });
		}
	}
}

function encodeAll(
	values: readonly unknown[],
	typeAt: (index: number) => ValueType,
	where: string,
): Result<Wire[], string> {
	const items: Wire[] = [];
	for (let index = 0; index < values.length; index++) {
		const item = encode(values[index], typeAt(index), `${where}[${index}]`);
		if (!item.ok) return item;
		items.push(item.value);
	}
	return ok(items);
}

/** Without a type a number is an int when it is whole. */
function natural(value: unknown, where: string): Result<Wire, string> {
	if (value === null || value === undefined) return ok(null);
	if (typeof value === "boolean" || typeof value === "string") return ok(value);
	const whole = Object.is(value, -0) ? undefined : wholeNumber(value);
	if (whole !== undefined) return whole;
	if (typeof value === "number") return ok({ $f: floatText(value) });
	if (value instanceof Uint8Array) return ok({ $b: base64(value) });
	const any: ValueType = { kind: "any" };
	if (Array.isArray(value)) return encodeAll(value, () => any, where);
	if (value instanceof Set) return encode(value, { kind: "set", of: any }, where);
	const type: ValueType = { kind: "map", key: value instanceof Map ? any : { kind: "string" }, value: any };
	return typeof value === "object"
		? encode(value, type, where)
		: err(`${where} is ${shown(value)}, which has no encoding`);
}

function wholeNumber(value: unknown): Result<Wire, string> | undefined {
	if (typeof value === "number" && Number.isInteger(value)) {
		return ok(Number.isSafeInteger(value) ? value + 0 : { $i: String(BigInt(value)) });
	}
	if (typeof value !== "bigint") return undefined;
	const number = Number(value);
	return ok(Number.isSafeInteger(number) ? number : { $i: String(value) });
}

/** The shortest text that reads back as the same double, with a point or an exponent where it is finite. */
function floatText(value: number): string {
	if (Number.isNaN(value)) return "nan";
	if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
	if (Object.is(value, -0)) return "-0.0";
	const text = String(value);
	return /[.e]/.test(text) ? text : `${text}.0`;
}

function entriesOf(value: unknown, key: ValueType): Iterable<readonly [unknown, unknown]> | undefined {
	if (value instanceof Map) return value;
	if (Array.isArray(value)) {
		const pairs: unknown[] = value;
		return pairs.every((pair): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2)
			? pairs
			: undefined;
	}
	if (typeof value !== "object" || value === null) return undefined;
	return Object.entries(value).map(([name, held]) => [keyFromName(name, key), held] as const);
}

/** The keys of an object are texts, whatever they were meant to be. */
function keyFromName(name: string, type: ValueType): unknown {
	if (type.kind === "int" && /^-?\d+$/.test(name)) return BigInt(name);
	if (type.kind === "float" && name.trim() !== "") return Number(name);
	if (type.kind === "bool" && (name === "true" || name === "false")) return name === "true";
	return name;
}

function shown(value: unknown): string {
	if (typeof value === "bigint" || value === undefined) return String(value);
	if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
	if (Array.isArray(value)) return value.length === 0 ? "[]" : `a list of ${value.length}`;
	if (typeof value === "object" && value !== null)
		return value instanceof Map ? "a map" : `a ${value.constructor?.name ?? "map"}`;
	const text = typeof value === "number" ? String(value) : JSON.stringify(value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The core has neither Buffer nor btoa. */
function base64(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += 3) {
		const left = bytes.length - at;
		const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const letter = (shift: number) => alphabet[(word >> shift) & 63] ?? "";
		text += letter(18) + letter(12) + (left > 1 ? letter(6) : "=") + (left > 2 ? letter(0) : "=");
	}
	return text;
}
