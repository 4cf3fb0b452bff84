import type { Program } from "../judge/sandbox.ts";
import { camelCase } from "./camelCase.ts";
import { jsBatch, pythonBatch } from "./mutantBatchTexts.ts";
import type { Signature } from "./problem.ts";
import type { Wire } from "./wire.ts";

/**
 * One program that holds a right solution and its mutants, so that hundreds of them need one process: its calls take the
 * number of a program (0: the right one) before their own arguments. A mutant that loops far longer than the right one
 * did is ended from inside; the calls of the right one come first.
 */
export function batchProgram(
	signature: Signature,
	language: "python" | "javascript",
	sources: readonly string[],
): Program {
	if (signature.kind === "query") throw new Error("A query has no mutants.");
	const isClass = signature.kind === "class";
	const spell = language === "python" ? (name: string) => name : camelCase;
	const entry = {
		name: isClass ? signature.name : spell(signature.name),
		methods: isClass ? signature.methods.map(({ name }) => spell(name)) : undefined,
	};
	return {
		language,
		source: language === "python" ? pythonBatch(sources, entry) : jsBatch(sources, entry),
		fileName: language === "python" ? "mutants.py" : "mutants.js",
		signature: isClass
			? { ...signature, init: [mutantNumber, ...signature.init] }
			: { ...signature, params: [mutantNumber, ...signature.params] },
	};
}

const mutantNumber = { name: "mutant", type: "int" };

/** The input of a call of program `mutant`. */
export function batchInput(signature: Signature, mutant: number, args: Wire): Wire {
	const list = args as readonly Wire[];
	if (signature.kind !== "class") return [mutant, ...list];
	const [[, ...init] = [], ...calls] = list as readonly (readonly Wire[])[];
	return [["new", mutant, ...init], ...calls];
}

/** The arguments after a call, without the number. */
export function withoutNumber(signature: Signature, argsAfter: Wire): Wire {
	if (!Array.isArray(argsAfter)) return argsAfter;
	if (signature.kind !== "class") return argsAfter.slice(1) as Wire;
	const [[name, , ...init] = [], ...calls] = argsAfter as readonly (readonly Wire[])[];
	return [[name ?? "new", ...init], ...calls];
}
