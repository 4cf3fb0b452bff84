import { facts } from "../../../../core/judge/texts/facts.ts";
import { failureTexts } from "../../../../core/judge/failureTexts.ts";
import { languageTable } from "../../../../core/problem/languageTable.ts";
import type { CallSignature } from "../../../../core/problem/starters/signatureType.ts";
import { typeOf } from "../../../../core/problem/starters/signatureType.ts";
import { cppType } from "../../../../core/problem/starters/cppType.ts";
import type { ValueType } from "../../../../core/problem/valueType.ts";
import { assertNever } from "../../../../core/base/assertNever.ts";
import type { CppOutline } from "./cppOutline.ts";

export const solutionFile = "solution.cpp";
export const mainFile = "main.cpp";

const { spell } = languageTable.cpp;

/**
 * The text around a solution: it names what the signature names and leaves the types to the compiler. What the candidate
 * declared in a way that cannot be called ends in a sentence: of an assertion here, or of the program itself.
 */
export function cppMain(signature: CallSignature, source: string, outline: CppOutline, fileName: string): string {
	const asked =
		signature.kind === "function"
			? functionProgram(signature, outline, fileName)
			: classProgram(signature, outline, fileName);
	return [
		...lateHeaders(source),
		...(/\biterator\b/.test(JSON.stringify(signature)) ? ["using woodshed::Iterator;"] : []),
		// an assembler reads any file
		"#pragma GCC poison asm __asm __asm__",
		// a main of the candidate's own is not the program's
		"#define main woodshed_main_of_the_solution",
		`#include "${solutionFile}"`,
		"#undef main",
		...asked,
		"",
	].join("\n");
}

function functionProgram(
	signature: Extract<CallSignature, { kind: "function" }>,
	outline: CppOutline,
	fileName: string,
): string[] {
	const name = spell(signature.name, "function");
	const { params, returns } = signature;
	const solution = outline.classes.find((one) => one.name === "Solution");
	const missing = solution?.methods.some((one) => one.name === name)
		? uncallable(`method \`${name}\` of \`Solution\``, name, solution.methods)
		: absent("function", name, fileName, [
				...outline.functions.map((one) => one.name),
				...(solution?.methods ?? []).map((one) => `Solution::${one.name}`),
			]);
	return [
		`namespace woodshed_fallback { static const woodshed::Absent ${name}{}; struct Solution; }`,
		"using namespace woodshed_fallback;",
		"namespace woodshed_program {",
		nameOf("Name", name),
		`using Called = woodshed::Callee<&::${name}, ::Solution, Name>;`,
		...assertions("Called", name, params, returns),
		`static_assert(woodshed::objectCanBeMade<Called>(), ${quoted(failureTexts.cppConstructor.say())});`,
		namesOf("names", params),
		"}",
		"woodshed::Program& woodshed::program() {",
		`\tstatic Program* const made = functionProgram<${["woodshed_program::Called", tag(returns), ...params.map((one) => tag(one.type))].join(", ")}>(${quoted(missing)}, woodshed_program::names);`,
		"\treturn *made;",
		"}",
	];
}

function classProgram(
	signature: Extract<CallSignature, { kind: "class" }>,
	outline: CppOutline,
	fileName: string,
): string[] {
	const { name, init, methods } = signature;
	const found = outline.classes.find((one) => one.name === name);
	const types = init.map((one) => tag(one.type));
	const spelt = methods.map((method) => spell(method.name, "method"));
	const given = init.map((one) => `${cppType(typeOf(one.type))} ${spell(one.name, "parameter")}`).join(", ");
	return [
		`namespace woodshed_fallback { struct ${name}; }`,
		"using namespace woodshed_fallback;",
		"namespace woodshed_program {",
		`using Asked = ::${name};`,
		`using Init = woodshed::Init<${types.join(", ")}>;`,
		`static_assert(woodshed::canBeMade<Asked, Init>(), ${quoted(failureTexts.cppInit.say({ name, given }))});`,
		namesOf("initNames", init),
		...spelt.flatMap((method, i) => [
			nameOf(`Name${i}`, method),
			`using Called${i} = woodshed::MethodOf<Asked, Name${i}>;`,
			...assertions(`Called${i}`, method, methods[i]?.params ?? [], methods[i]?.returns ?? "none"),
			namesOf(`names${i}`, methods[i]?.params ?? []),
		]),
		"static const woodshed::MethodWords words[] = {",
		...spelt.map((method, i) => {
			const there = found?.methods.some((one) => one.name === method);
			const missing = there
				? uncallable(`method \`${method}\` of \`${name}\``, method, found?.methods ?? [])
				: absent(
						"method",
						method,
						fileName,
						(found?.methods ?? []).map((one) => one.name).filter((one) => one !== name),
					);
			return `\t{${quoted(methods[i]?.name ?? "")}, ${quoted(missing)}, names${i}},`;
		}),
		"};",
		"}",
		"woodshed::Program& woodshed::program() {",
		`\tstatic Program* const made = classProgram<${[
			"woodshed_program::Asked",
			"woodshed_program::Init",
			...methods.map(
				(method, i) =>
					`Method<${[`woodshed_program::Name${i}`, tag(method.returns), ...method.params.map((one) => tag(one.type))].join(", ")}>`,
			),
		].join(", ")}>(${quoted(
			absent(
				"class",
				name,
				fileName,
				outline.classes.map((one) => one.name),
			),
		)}, woodshed_program::words, woodshed_program::initNames);`,
		"\treturn *made;",
		"}",
	];
}

/** How a name is asked for in a class. */
function nameOf(type: string, name: string): string {
	return `struct ${type} { template <class T> using Type = decltype(&T::${name}); template <class T> static constexpr auto pointer() { return &T::${name}; } };`;
}

type Params = readonly { readonly name: string; readonly type: string }[];

function namesOf(variable: string, params: Params): string {
	const names = params.map((one) => quoted(spell(one.name, "parameter")));
	return `static const char* const ${variable}[] = {${[...names, "nullptr"].join(", ")}};`;
}

function assertions(called: string, name: string, params: Params, returns: string): string[] {
	const parameters = params.map((one) => spell(one.name, "parameter"));
	const answer = typeOf(returns);
	return [
		`static_assert(woodshed::takes<${called}, ${params.length}>, ${quoted(failureTexts.cppParameters.say({ name, parameters }))});`,
		...params.map((one, i) => {
			const type = typeOf(one.type);
			const asked = {
				name,
				parameter: spell(one.name, "parameter"),
				at: params.length === 1 ? undefined : i + 1,
				words: inWords(type),
				type: cppType(type),
			};
			return `static_assert(woodshed::given<${called}, ${i}, ${tag(one.type)}>, ${quoted(failureTexts.cppParameter.say(asked))});`;
		}),
		`static_assert(woodshed::answers<${called}, ${tag(returns)}>, ${quoted(failureTexts.cppReturn.say({ name, words: inWords(answer), type: cppType(answer) }))});`,
	];
}

function absent(what: "function" | "class" | "method", name: string, file: string, others: readonly string[]): string {
	return facts.nameNotFound.say({ what, name, file, others });
}

/** It is there and yet cannot be called. */
function uncallable(what: string, name: string, methods: CppOutline["functions"]): string {
	return methods.filter((one) => one.name === name).length > 1
		? failureTexts.cppTwice.say({ what })
		: failureTexts.cppHidden.say({ what });
}

function tag(text: string): string {
	return tagOf(typeOf(text));
}

const tags = {
	int: "Int",
	float: "Float",
	bool: "Bool",
	string: "Text",
	bytes: "Bytes",
	none: "None",
	any: "Any",
	list: "List",
	set: "Set",
	optional: "Optional",
	iterator: "Stream",
} as const;

function tagOf(type: ValueType): string {
	switch (type.kind) {
		case "list":
		case "set":
		case "optional":
		case "iterator":
			return `woodshed::${tags[type.kind]}<${tagOf(type.of)}>`;
		case "tuple":
			return `woodshed::Tuple<${type.items.map(tagOf).join(", ")}>`;
		case "map":
			return `woodshed::Map<${tagOf(type.key)}, ${tagOf(type.value)}>`;
		case "callable":
			return "woodshed::Callable";
		default:
			return `woodshed::${tags[type.kind]}`;
	}
}

function inWords(type: ValueType): string {
	const [one] = wordsOf(type);
	return one;
}

/** One of them, and many. */
function wordsOf(type: ValueType): readonly [string, string] {
	switch (type.kind) {
		case "int":
			return ["an int", "ints"];
		case "float":
			return ["a float", "floats"];
		case "bool":
			return ["a bool", "bools"];
		case "string":
			return ["a text", "texts"];
		case "bytes":
			return ["bytes", "bytes"];
		case "none":
			return ["nothing", "nothing"];
		case "any":
			return ["any value", "any values"];
		case "list":
			return [`a list of ${wordsOf(type.of)[1]}`, `lists of ${wordsOf(type.of)[1]}`];
		case "set":
			return [`a set of ${wordsOf(type.of)[1]}`, `sets of ${wordsOf(type.of)[1]}`];
		case "iterator":
			return [`an iterator over ${wordsOf(type.of)[1]}`, `iterators over ${wordsOf(type.of)[1]}`];
		case "optional":
			return [`${wordsOf(type.of)[0]} or nothing`, `${wordsOf(type.of)[1]} or nothing`];
		case "tuple": {
			const parts = type.items.map((item) => wordsOf(item)[0]).join(", ");
			return [`a tuple of (${parts})`, `tuples of (${parts})`];
		}
		case "map": {
			const parts = `from ${wordsOf(type.key)[1]} to ${wordsOf(type.value)[1]}`;
			return [`a map ${parts}`, `maps ${parts}`];
		}
		case "callable":
			return [`the function \`${type.name}\``, `functions \`${type.name}\``];
		default:
			return assertNever(type);
	}
}

/**
 * Headers that must be read before the assembler is closed: those that the text asks for, as some use it, and those that
 * the stand-in for bits/stdc++.h leaves out, when the text names what is in them.
 */
function lateHeaders(source: string): string[] {
	const asked = [...source.matchAll(/^[ \t]*#[ \t]*include[ \t]*<([\w+./-]+)>/gm)].map(([, name = ""]) => name);
	const late = [
		"atomic",
		"condition_variable",
		"filesystem",
		"future",
		"locale",
		"mutex",
		"regex",
		"shared_mutex",
		"thread",
	];
	const named = asked.includes("bits/stdc++.h") ? late.filter((word) => new RegExp(`\\b${word}\\b`).test(source)) : [];
	return [...new Set([...asked, ...named])].flatMap((name) => [
		`#if __has_include(<${name}>)`,
		`#include <${name}>`,
		"#endif",
	]);
}

function quoted(text: string): string {
	return `"${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
