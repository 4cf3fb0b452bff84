import { assertNever } from "../../base/assertNever.ts";
import { languageTable } from "../languageTable.ts";
import type { ValueType } from "../valueType.ts";
import { type CallSignature, type Parameter, typeOf } from "./signatureType.ts";

const { spell } = languageTable.go;
const todo = '\tpanic("not written yet")';
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

export function goStarter(signature: CallSignature): string {
	const sizes = new Set<number>();
	const hint = (text: string) => goType(typeOf(text), sizes);
	const list = (params: readonly Parameter[]) =>
		params.map((one) => `${parameterName(one)} ${hint(one.type)}`).join(", ");
	const result = (text: string) => (typeOf(text).kind === "none" ? "" : ` ${hint(text)}`);
	const body =
		signature.kind === "function"
			? [
					`func ${spell(signature.name, "function")}(${list(signature.params)})${result(signature.returns)} {`,
					todo,
					"}",
				]
			: classBody(signature, list, result);
	return ["package solution", "", ...tuples(sizes), ...body, ""].join("\n");
}

function classBody(
	{ name, init, methods }: Extract<CallSignature, { readonly kind: "class" }>,
	list: (params: readonly Parameter[]) => string,
	result: (text: string) => string,
): string[] {
	const letter = name.charAt(0).toLowerCase();
	const taken = new Set(methods.flatMap(({ params }) => params.map(parameterName)));
	const receiver = taken.has(letter) ? "self" : letter;
	return [
		`type ${name} struct {`,
		"}",
		"",
		`func New${name}(${list(init)}) *${name} {`,
		`\treturn &${name}{}`,
		"}",
		...methods.flatMap((method) => [
			"",
			`func (${receiver} *${name}) ${spell(method.name, "method")}(${list(method.params)})${result(method.returns)} {`,
			todo,
			"}",
		]),
	];
}

/** Generic, as one tuple type may stand in several places; the judge reads any struct by the order of its fields. */
function tuples(sizes: ReadonlySet<number>): string[] {
	return [...sizes]
		.sort((a, b) => a - b)
		.flatMap((size, index) => {
			const names = letters.slice(0, size);
			return [
				...(index === 0 ? ["// A tuple is a struct, read by the order of its fields: rename them as you like."] : []),
				`type Tuple${size}[${names.join(", ")} any] struct {`,
				...names.map((one) => `\t${one} ${one}`),
				"}",
				"",
			];
		});
}

const keywords = new Set(
	"break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var".split(
		" ",
	),
);

function parameterName({ name }: Parameter): string {
	const spelt = spell(name, "parameter");
	return keywords.has(spelt) ? `${spelt}_` : spelt;
}

function goType(type: ValueType, sizes: Set<number>): string {
	const of = (inner: ValueType) => goType(inner, sizes);
	switch (type.kind) {
		case "int":
		case "bool":
		case "string":
			return type.kind;
		case "float":
			return "float64";
		case "bytes":
			return "[]byte";
		case "any":
			return "any";
		case "none":
			return "struct{}";
		case "list":
			return `[]${of(type.of)}`;
		case "set":
			return comparable(type.of) ? `map[${of(type.of)}]struct{}` : `[]${of(type.of)}`;
		case "iterator":
			return `func() (${of(type.of)}, bool)`;
		case "optional":
			return type.of.kind === "optional" ? of(type.of) : `*${of(type.of)}`;
		case "tuple":
			return tupleType(type.items, sizes);
		case "map":
			return comparable(type.key)
				? `map[${of(type.key)}]${of(type.value)}`
				: `[]${tupleType([type.key, type.value], sizes)}`;
		case "callable":
			return type.name === "randint" ? "func(low, high int) int" : "func() float64";
		default:
			return assertNever(type);
	}
}

function tupleType(items: readonly ValueType[], sizes: Set<number>): string {
	const parts = items.map((item) => goType(item, sizes));
	if (items.length < 2 || items.length > letters.length) {
		return `struct{ ${parts.map((part, i) => `${letters[i] ?? `A${i}`} ${part}`).join("; ")} }`;
	}
	sizes.add(items.length);
	return `Tuple${items.length}[${parts.join(", ")}]`;
}

/** Whether Go can look a value up in a map. */
function comparable(type: ValueType): boolean {
	switch (type.kind) {
		case "int":
		case "float":
		case "bool":
		case "string":
			return true;
		case "tuple":
			return type.items.every(comparable);
		default:
			return false;
	}
}
