import { z } from "zod";

import { err, ok, type Result } from "../base/result.ts";
import { type Pack, packSchema } from "./pack.ts";

/**
 * A pack as JSON and back. JSON cannot say some values that cases hold, so they are tagged: `{"$i": "…"}` for bigint,
 * `{"$f": "nan" | "inf" | "-inf" | "-0.0"}`, `{"$m": [[key, value], …]}` for Map.
 */
export function packToText(pack: Pack): string {
	return JSON.stringify(pack, (_key, value: unknown) => {
		if (typeof value === "bigint") return { $i: String(value) };
		if (typeof value === "number") return tagOf(value) ?? value;
		if (value instanceof Map) return { $m: [...value] };
		return value;
	});
}

export function packFromText(text: string): Result<Pack, string> {
	let value: unknown;
	try {
		value = JSON.parse(text, (_key, item: unknown) => untag(item));
	} catch (error) {
		return err(error instanceof Error ? error.message : String(error));
	}
	const decoded = packSchema.safeParse(value);
	return decoded.success ? ok(decoded.data) : err(z.prettifyError(decoded.error));
}

const floats = {
	nan: Number.NaN,
	inf: Number.POSITIVE_INFINITY,
	"-inf": Number.NEGATIVE_INFINITY,
	"-0.0": -0,
} as const;

function tagOf(value: number): { $f: string } | undefined {
	const name = Object.entries(floats).find(([, float]) => Object.is(float, value))?.[0];
	return name === undefined ? undefined : { $f: name };
}

function untag(item: unknown): unknown {
	if (typeof item !== "object" || item === null || Array.isArray(item)) return item;
	const [entry, ...more] = Object.entries(item);
	if (entry === undefined || more.length > 0) return item;
	const [tag, held] = entry;
	if (tag === "$i" && typeof held === "string" && /^-?\d+$/.test(held)) return BigInt(held);
	if (tag === "$f" && typeof held === "string" && Object.hasOwn(floats, held))
		return floats[held as keyof typeof floats];
	if (tag === "$m" && Array.isArray(held)) return new Map(held as [unknown, unknown][]);
	return item;
}
