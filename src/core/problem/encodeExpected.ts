import { err, ok, type Result } from "../base/result.ts";
import { encodeValue } from "./encodeValue.ts";
import type { Signature } from "./problem.ts";
import { parseValueType, type ValueType } from "./valueType.ts";
import type { Wire } from "./wire.ts";

/**
 * Encodes an expected output in the form of `cases.yaml` by a signature: a function's result, the list of a class's
 * results (one an operation, `null` for new), a query's rows. Where several answers are accepted (`any-of`), the list of
 * them: `accepted` says so.
 */
export function encodeExpected(
	signature: Signature,
	expected: unknown,
	input?: unknown,
	accepted: "one" | "list" = "one",
): Result<Wire, string> {
	if (accepted === "list") {
		if (!Array.isArray(expected)) return err("the expected output is not a list of accepted answers");
		return encodeEach(expected, (one) => encodeExpected(signature, one, input));
	}
	switch (signature.kind) {
		case "function":
			return typed(expected, signature.returns);
		case "class": {
			if (!Array.isArray(expected)) return err("the expected output is not a list of results");
			const returns = new Map(signature.methods.map((method) => [method.name, method.returns]));
			const operations = Array.isArray(input) ? input : undefined;
			if (operations !== undefined && operations.length !== expected.length) {
				return err(`${operations.length} operations need as many results, ${expected.length} are given`);
			}
			return encodeEach(expected, (one, index) => {
				const operation: unknown = operations?.[index];
				const name: unknown = Array.isArray(operation) ? operation[0] : undefined;
				return name === "new" ? ok(null) : typed(one, returns.get(String(name)) ?? "any");
			});
		}
		case "query":
			if (!Array.isArray(expected)) return err("the expected output is not a list of rows");
			return encodeEach(expected, (row) => {
				if (!Array.isArray(row) || row.length !== signature.columns.length) {
					return err(`a row has ${signature.columns.length} columns`);
				}
				return encodeEach(row, (cell, index) => {
					const type = parseValueType(signature.columns[index]?.type ?? "any");
					return encodeValue(cell, { kind: "optional", of: type.ok ? type.value : anything });
				});
			});
	}
}

const anything: ValueType = { kind: "any" };

function typed(value: unknown, text: string): Result<Wire, string> {
	const type = parseValueType(text);
	return type.ok ? encodeValue(value, type.value) : type;
}

function encodeEach(
	values: readonly unknown[],
	encode: (value: unknown, index: number) => Result<Wire, string>,
): Result<Wire, string> {
	const encoded: Wire[] = [];
	for (const [index, value] of values.entries()) {
		const one = encode(value, index);
		if (!one.ok) return err(`[${index}]: ${one.error}`);
		encoded.push(one.value);
	}
	return ok(encoded);
}
