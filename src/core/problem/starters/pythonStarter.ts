import { assertNever } from "../../base/assertNever.ts";
import type { ValueType } from "../valueType.ts";
import { type CallSignature, type Parameter, typeOf } from "./signatureType.ts";

export function pythonStarter(signature: CallSignature): string {
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
