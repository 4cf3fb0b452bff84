import { err, ok, type Result } from "../base/result.ts";

/**
 * The type of a parameter or a result, the same for every language. Written in packages as text:
 * `int`, `float`, `bool`, `string`, `bytes`, `none`, `any`, `list[T]`, `set[T]`, `optional[T]`, `iterator[T]`,
 * `tuple[A, B]`, `map[K, V]`, `callable[rand]` (an injected source of randomness or another scripted function).
 */
export type ValueType =
	| { readonly kind: "int" | "float" | "bool" | "string" | "bytes" | "none" | "any" }
	| { readonly kind: "list" | "set" | "optional" | "iterator"; readonly of: ValueType }
	| { readonly kind: "tuple"; readonly items: readonly ValueType[] }
	| { readonly kind: "map"; readonly key: ValueType; readonly value: ValueType }
	| { readonly kind: "callable"; readonly name: string };

/** Parses the text form above; the error is one sentence that names what was not understood. */
export function parseValueType(text: string): Result<ValueType, string> {
	const tokens = text.match(/[A-Za-z_]+|[[\],]|\S/g) ?? [];
	let at = 0;
	const problem = (what: string): Result<never, string> => err(`"${text}" is not a type: ${what}.`);

	function one(): Result<ValueType, string> {
		const name = tokens[at++];
		switch (name) {
			case "int":
			case "float":
			case "bool":
			case "string":
			case "bytes":
			case "none":
			case "any":
				return ok({ kind: name });
			case "list":
			case "set":
			case "optional":
			case "iterator": {
				const items = bracketed();
				if (!items.ok) return items;
				const [of, ...more] = items.value;
				return of && more.length === 0 ? ok({ kind: name, of }) : problem(`${name} takes one type`);
			}
			case "tuple": {
				const items = bracketed();
				return items.ok ? ok({ kind: "tuple", items: items.value }) : items;
			}
			case "map": {
				const items = bracketed();
				if (!items.ok) return items;
				const [key, value, ...more] = items.value;
				return key && value && more.length === 0 ? ok({ kind: "map", key, value }) : problem("map takes two types");
			}
			case "callable": {
				if (tokens[at++] !== "[") return problem("callable takes a name");
				const callable = tokens[at++];
				if (callable === undefined || tokens[at++] !== "]") return problem("callable takes a name");
				return ok({ kind: "callable", name: callable });
			}
			default:
				return problem(`${name ?? "the end"} was not expected`);
		}
	}

	function bracketed(): Result<ValueType[], string> {
		if (tokens[at++] !== "[") return problem("a [ was expected");
		const items: ValueType[] = [];
		for (;;) {
			const item = one();
			if (!item.ok) return item;
			items.push(item.value);
			const next = tokens[at++];
			if (next === "]") return ok(items);
			if (next !== ",") return problem("a , or ] was expected");
		}
	}

	const type = one();
	return type.ok && at < tokens.length ? problem(`${tokens[at]} was not expected`) : type;
}
