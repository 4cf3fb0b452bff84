import { languageTable } from "../languageTable.ts";
import { javaType } from "./javaType.ts";
import { type CallSignature, type Parameter, typeOf } from "./signatureType.ts";

const { spell } = languageTable.java;
const todo = '        throw new UnsupportedOperationException("not written yet");';
/** words that no parameter can have as its name */
const reserved = new Set(
	`abstract assert boolean break byte case catch char class const continue default do double else enum extends false final
	finally float for goto if implements import instanceof int interface long native new null package private protected public
	return short static strictfp super switch synchronized this throw throws transient true try void volatile while _`.split(
		/\s+/,
	),
);

/** A function is a method of `Solution`; whole numbers are `long`, a value that may be missing is boxed. */
export function javaStarter(signature: CallSignature): string {
	const list = (params: readonly Parameter[]) =>
		params.map(({ name, type }) => `${javaType(typeOf(type))} ${parameterName(name)}`).join(", ");
	const result = (text: string) => (typeOf(text).kind === "none" ? "void" : javaType(typeOf(text)));
	const body =
		signature.kind === "function"
			? [
					"class Solution {",
					`    ${result(signature.returns)} ${spell(signature.name, "function")}(${list(signature.params)}) {`,
					todo,
					"    }",
				]
			: [
					`class ${signature.name} {`,
					`    ${signature.name}(${list(signature.init)}) {`,
					"    }",
					...signature.methods.flatMap((method) => [
						"",
						`    ${result(method.returns)} ${spell(method.name, "method")}(${list(method.params)}) {`,
						todo,
						"    }",
					]),
				];
	const text = body.join("\n");
	const tuple = /\bTuple(\d)/.exec(text)?.[1];
	return [
		"import java.util.*;",
		...(/\b(?:DoubleSupplier|LongBinaryOperator)\b/.test(text) ? ["import java.util.function.*;"] : []),
		"",
		...(tuple === undefined ? [] : [given(Number(tuple))]),
		`${text}\n}\n`,
	].join("\n");
}

function given(size: number): string {
	const fields = [..."abcdef"].slice(0, size);
	return `// Tuple${size} is given: make one with new Tuple${size}<>(${fields.join(", ")}), read its parts as ${fields.map((name) => `t.${name}`).join(", ")}`;
}

function parameterName(name: string): string {
	const spelt = spell(name, "parameter");
	return reserved.has(spelt) ? `${spelt}_` : spelt;
}
