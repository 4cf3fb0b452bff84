import { err, ok, type Result } from "../base/result.ts";
import { encodeValue } from "./encodeValue.ts";
import type { Signature } from "./problem.ts";
import { parseValueType, type ValueType } from "./valueType.ts";
import type { Wire } from "./wire.ts";

/**
 * Encodes an input in the form of `cases.yaml` by a signature, as an execution takes it: a function's list of arguments,
 * a class's list of operations `[name, …args]`, a query's map table → rows (each row a list).
 */
export function encodeInput(signature: Signature, input: unknown): Result<Wire, string> {
	switch (signature.kind) {
		case "function":
			return Array.isArray(input)
				? encodeArguments(signature.params, input, "")
				: err("the input is not a list of arguments");
		case "class": {
			if (!Array.isArray(input)) return err("the input is not a list of operations");
			const script: Wire[] = [];
			for (const [index, operation] of input.entries()) {
				const [name, ...args]: unknown[] = Array.isArray(operation) ? operation : [];
				const params =
					name === "new" ? signature.init : signature.methods.find((method) => method.name === name)?.params;
				if (typeof name !== "string" || params === undefined) {
					return err(`operation ${index + 1} does not begin with "new" or a method of ${signature.name}`);
				}
				const encoded = encodeArguments(params, args, `operation ${index + 1}, ${name}: `);
				if (!encoded.ok) return encoded;
				script.push([name, ...encoded.value]);
			}
			return ok(script);
		}
		case "query":
			return encodeTables(signature, input);
	}
}

function encodeArguments(
	params: readonly { readonly name: string; readonly type: string }[],
	args: readonly unknown[],
	before: string,
): Result<Wire[], string> {
	if (args.length !== params.length) {
		return err(`${before}${params.length} arguments are needed, ${args.length} are given`);
	}
	const encoded: Wire[] = [];
	for (const [index, parameter] of params.entries()) {
		const type = parseValueType(parameter.type);
		if (!type.ok) return type;
		const value = encodeValue(args[index], type.value);
		if (!value.ok) return err(`${before}${parameter.name}: ${value.error}`);
		encoded.push(value.value);
	}
	return ok(encoded);
}

function encodeTables(signature: Extract<Signature, { kind: "query" }>, input: unknown): Result<Wire, string> {
	if (typeof input !== "object" || input === null || Array.isArray(input))
		return err("the input is not a map of tables");
	const entries: [string, unknown][] = input instanceof Map ? [...input] : Object.entries(input);
	const tables: [Wire, Wire][] = [];
	for (const [name, rows] of entries) {
		const table = signature.tables.find((one) => one.name === name);
		if (table === undefined) return err(`there is no table ${JSON.stringify(name)}`);
		if (!Array.isArray(rows)) return err(`${name} is not a list of rows`);
		const types = table.columns.map((column): ValueType => cellType(column.type));
		const encodedRows: Wire[] = [];
		for (const [index, row] of rows.entries()) {
			if (!Array.isArray(row) || row.length !== types.length) {
				return err(`${name}, row ${index + 1}: a row has ${types.length} columns`);
			}
			const cells: Wire[] = [];
			for (const [column, type] of types.entries()) {
				const cell = encodeValue(row[column], type);
				if (!cell.ok) return err(`${name}, row ${index + 1}, ${table.columns[column]?.name}: ${cell.error}`);
				cells.push(cell.value);
			}
			encodedRows.push(cells);
		}
		tables.push([name, encodedRows]);
	}
	return ok({ $d: tables });
}

/** Any cell may be NULL; whether it is allowed is said by the schema. A column with an SQL type is taken as it comes. */
function cellType(text: string): ValueType {
	const type = parseValueType(text);
	return { kind: "optional", of: type.ok ? type.value : { kind: "any" } };
}
