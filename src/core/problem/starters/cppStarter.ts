import { languageTable } from "../languageTable.ts";
import { cppType } from "./cppType.ts";
import { type CallSignature, type Parameter, typeOf } from "./signatureType.ts";

const { spell } = languageTable.cpp;

/** Header of each name of the standard library that a starter may use. */
const headers: readonly (readonly [RegExp, string])[] = [
	[/\bany\b/, "any"],
	[/\bfunction</, "functional"],
	[/\bmap</, "map"],
	[/\boptional</, "optional"],
	[/\bset</, "set"],
	[/./, "stdexcept"],
	[/\bstring\b/, "string"],
	[/\btuple</, "tuple"],
	[/\bunordered_map</, "unordered_map"],
	[/\bunordered_set</, "unordered_set"],
	[/\bpair</, "utility"],
	[/\bmonostate\b/, "variant"],
	[/\bvector</, "vector"],
];

/** Free functions in camel case; large values come by const reference, whole numbers as `long long`. */
export function cppStarter(signature: CallSignature): string {
	const list = (params: readonly Parameter[]) => params.map(declared).join(", ");
	const todo = 'throw logic_error("not written yet");';
	const body =
		signature.kind === "function"
			? `${cppType(typeOf(signature.returns))} ${spell(signature.name, "function")}(${list(signature.params)}) {\n    ${todo}\n}\n`
			: [
					`class ${signature.name} {`,
					"public:",
					`    ${signature.name}(${list(signature.init)}) {`,
					"    }",
					...signature.methods.flatMap((method) => [
						"",
						`    ${cppType(typeOf(method.returns))} ${spell(method.name, "method")}(${list(method.params)}) {`,
						`        ${todo}`,
						"    }",
					]),
					"};",
					"",
				].join("\n");
	const includes = headers.filter(([name]) => name.test(body)).map(([, header]) => `#include <${header}>`);
	const given = /\bIterator</.test(body)
		? "// given: Iterator<T> has bool hasNext() and T next(), works in `for (T item : it)`, and is made of a vector<T>\n\n"
		: "";
	return `${includes.join("\n")}\nusing namespace std;\n\n${given}${body}`;
}

function declared({ name, type: text, mutable }: Parameter & { readonly mutable?: boolean | undefined }): string {
	const type = typeOf(text);
	const written = cppType(type);
	const small = ["int", "float", "bool", "iterator", "callable"].includes(type.kind);
	const how =
		type.kind === "none"
			? "monostate "
			: small
				? `${written} `
				: mutable === true
					? `${written}& `
					: `const ${written}& `;
	return how + spell(name, "parameter");
}
