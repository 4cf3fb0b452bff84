import type { Signature } from "../problem.ts";
import { parseValueType, type ValueType } from "../valueType.ts";

export type CallSignature = Exclude<Signature, { readonly kind: "query" }>;
export type Parameter = { readonly name: string; readonly type: string };

/** The type of a text that the gate has accepted. */
export function typeOf(text: string): ValueType {
	const type = parseValueType(text);
	return type.ok ? type.value : { kind: "any" };
}
