import { assertNever } from "../base/assertNever.ts";
import { camelCase } from "./camelCase.ts";
import type { LanguageId, Signature } from "./problem.ts";
import { parseValueType, type ValueType } from "./valueType.ts";

type Parameter = { readonly name: string; readonly type: string };

/** The text a candidate begins with. It loads and can be called; its answer is wrong until it is written. */
export function starterCode(signature: Signature, language: LanguageId): string {
	switch (language) {
		case "python":
			return python(signature);
		case "typescript":
			return script(signature, true);
		case "javascript":
			return script(signature, false);
		case "sql":
			return sql(signature);
		default:
			return assertNever(language);
	}
}

function python(signature: Signature): string {
	if (signature.kind === "query") return sql(signature);
	const hint = (text: string) => pythonType(typeOf(text));
	const list = (params: readonly Parameter[]) => params.map((one) => `${one.name}: ${hint(one.type)}`);
	const todo = '"""Write your solution here."""';
	const body =
		signature.kind === "function"
			? `def ${signature.name}(${list(signature.params).join(", ")}) -> ${hint(signature.returns)}:\n    ${todo}\n    raise NotImplementedError\n`
			: [
					`class ${signature.name}:`,
					`    ${todo}`,
					"",
					`    def __init__(${["self", ...list(signature.init)].join(", ")}) -> None:`,
					"        pass",
					...signature.methods.flatMap((method) => [
						"",
						`    def ${method.name}(${["self", ...list(method.params)].join(", ")}) -> ${hint(method.returns)}:`,
						"        raise NotImplementedError",
					]),
					"",
				].join("\n");
	const names = ["Any", "Callable"].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
	const imports = [
		// annotations are not evaluated then, so `list[int] | None` works from Python 3.9 on
		"from __future__ import annotations\n",
		...(/\bIterator\b/.test(body) ? ["from collections.abc import Iterator"] : []),
		...(names.length > 0 ? [`from typing import ${names.join(", ")}`] : []),
	];
	return `${imports.join("\n").trimEnd()}\n\n\n${body}`;
}

function pythonType(type: ValueType): string {
	switch (type.kind) {
		case "int":
		case "float":
		case "bool":
		case "bytes":
			return type.kind;
		case "string":
			return "str";
		case "none":
			return "None";
		case "any":
			return "Any";
		case "list":
		case "set":
			return `${type.kind}[${pythonType(type.of)}]`;
		case "iterator":
			return `Iterator[${pythonType(type.of)}]`;
		case "optional":
			return `${pythonType(type.of)} | None`;
		case "tuple":
			return `tuple[${type.items.map(pythonType).join(", ")}]`;
		case "map":
			return `dict[${pythonType(type.key)}, ${pythonType(type.value)}]`;
		case "callable":
			return type.name === "randint" ? "Callable[[int, int], int]" : "Callable[[], float]";
		default:
			return assertNever(type);
	}
}

function script(signature: Signature, typed: boolean): string {
	if (signature.kind === "query") return sql(signature);
	const annotation = (text: string) => (typed ? `: ${scriptType(typeOf(text))}` : "");
	const list = (params: readonly Parameter[]) =>
		params.map((one) => `${camelCase(one.name)}${annotation(one.type)}`).join(", ");
	const todo = 'throw new Error("not written yet");';
	const doc = (params: readonly Parameter[], returns: string | undefined, indent: string) =>
		typed
			? []
			: [
					`${indent}/**`,
					...params.map((one) => `${indent} * @param {${scriptType(typeOf(one.type))}} ${camelCase(one.name)}`),
					...(returns === undefined ? [] : [`${indent} * @returns {${scriptType(typeOf(returns))}}`]),
					`${indent} */`,
				];
	if (signature.kind === "function") {
		return [
			...doc(signature.params, signature.returns, ""),
			`export function ${camelCase(signature.name)}(${list(signature.params)})${annotation(signature.returns)} {`,
			`  ${todo}`,
			"}",
			"",
		].join("\n");
	}
	return [
		`export class ${signature.name} {`,
		...doc(signature.init, undefined, "  "),
		`  constructor(${list(signature.init)}) {}`,
		...signature.methods.flatMap((method) => [
			"",
			...doc(method.params, method.returns, "  "),
			`  ${camelCase(method.name)}(${list(method.params)})${annotation(method.returns)} {`,
			`    ${todo}`,
			"  }",
		]),
		"}",
		"",
	].join("\n");
}

function scriptType(type: ValueType): string {
	switch (type.kind) {
		case "int":
		case "float":
			return "number";
		case "bool":
			return "boolean";
		case "string":
			return "string";
		case "bytes":
			return "Uint8Array";
		case "none":
			return "null";
		case "any":
			return "unknown";
		case "list":
			return /[ |>]/.test(scriptType(type.of)) ? `Array<${scriptType(type.of)}>` : `${scriptType(type.of)}[]`;
		case "set":
			return `Set<${scriptType(type.of)}>`;
		case "iterator":
			return `IterableIterator<${scriptType(type.of)}>`;
		case "optional":
			return `${scriptType(type.of)} | null`;
		case "tuple":
			return `[${type.items.map(scriptType).join(", ")}]`;
		case "map":
			return `Map<${scriptType(type.key)}, ${scriptType(type.value)}>`;
		case "callable":
			return type.name === "randint" ? "(low: number, high: number) => number" : "() => number";
		default:
			return assertNever(type);
	}
}

function sql(signature: Signature): string {
	if (signature.kind !== "query") return "-- this problem is not solved in SQL\nSELECT NULL\n";
	const names = signature.columns.map((column) => column.name);
	const tables = signature.tables.map(
		(table) => `--   ${table.name}(${table.columns.map((column) => `${column.name} ${column.type}`).join(", ")})`,
	);
	return [
		"-- tables:",
		...tables,
		`-- columns: ${names.join(", ")}`,
		...(signature.ordered ? ["-- the order of the rows is judged"] : []),
		`SELECT ${names.map((name) => `NULL AS ${/^[a-z_]+$/i.test(name) && !reserved.has(name) ? name : `"${name}"`}`).join(", ")}`,
		"",
	].join("\n");
}

const reserved = new Set(["rank", "order", "group", "values", "index", "table", "end", "start"]);

function typeOf(text: string): ValueType {
	const type = parseValueType(text);
	return type.ok ? type.value : { kind: "any" };
}
