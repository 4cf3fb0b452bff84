import type { Wire } from "./wire.ts";

/**
 * A wire value as a plain one: arrays for list and tuple, Map, Set, bigint for an int beyond ±(2^53 − 1), number for
 * float, Uint8Array for bytes; a NumPy array as nested arrays; a value of an unknown type as `undefined`.
 */
export function decodeWire(wire: Wire): unknown {
	if (wire === null || typeof wire !== "object") return wire;
	if (isList(wire)) return wire.map(decodeWire);
	if ("$i" in wire) return BigInt(wire.$i);
	if ("$f" in wire) return floats[wire.$f] ?? Number(wire.$f);
	if ("$t" in wire) return wire.$t.map(decodeWire);
	if ("$s" in wire) return new Set(wire.$s.map(decodeWire));
	if ("$d" in wire) return new Map(wire.$d.map(([key, value]) => [decodeWire(key), decodeWire(value)]));
	if ("$b" in wire) return bytesOf(wire.$b);
	if ("$a" in wire) return nest(wire.$a.items.map(decodeWire), wire.$a.shape);
	return undefined;
}

const floats: Readonly<Record<string, number>> = {
	nan: Number.NaN,
	inf: Number.POSITIVE_INFINITY,
	"-inf": Number.NEGATIVE_INFINITY,
	"-0.0": -0,
};

/** `Array.isArray` does not narrow readonly arrays. */
function isList(wire: Wire): wire is readonly Wire[] {
	return Array.isArray(wire);
}

function nest(items: readonly unknown[], shape: readonly number[]): unknown {
	if (shape.length === 0) return items[0];
	const [, ...inner] = shape;
	if (inner.length === 0) return [...items];
	const size = inner.reduce((product, length) => product * length, 1);
	return Array.from({ length: shape[0] ?? 0 }, (_, row) => nest(items.slice(row * size, (row + 1) * size), inner));
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function bytesOf(base64: string): Uint8Array {
	const bytes: number[] = [];
	let bits = 0;
	let width = 0;
	for (const letter of base64) {
		const value = alphabet.indexOf(letter);
		if (value < 0) continue;
		bits = ((bits << 6) | value) & 0xffff;
		width += 6;
		if (width >= 8) {
			width -= 8;
			bytes.push((bits >> width) & 255);
		}
	}
	return Uint8Array.from(bytes);
}
