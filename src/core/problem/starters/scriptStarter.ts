import { assertNever } from "../../base/assertNever.ts";
import { camelCase } from "../camelCase.ts";
import type { ValueType } from "../valueType.ts";
import { type CallSignature, type Parameter, typeOf } from "./signatureType.ts";

export function scriptStarter(signature: CallSignature, typed: boolean): string {
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
