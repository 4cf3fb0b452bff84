import * as l10n from "@vscode/l10n";

import { asClause } from "../../base/asClause.ts";
import { failureText, fixedText } from "../../base/failureText.ts";

/** What the C++ build refuses. */
export const cppTexts = {
	cppInclude: failureText(
		({ asked }: { asked: string }) =>
			l10n.t`\`${asked.slice(0, 60)}\` cannot be included: only headers of the standard library can, each by its name in <…>. Remove it.`,
		{ asked: '"/etc/passwd"' },
	),
	cppUnclosed: fixedText(l10n.t`A \`{\` is never closed. Write its \`}\`.`),
	cppSeveral: failureText(
		({ name }: { name: string }) =>
			l10n.t`There is more than one function \`${name}\`, or it is a template, so that the judge cannot tell which to call. Give the others another name.`,
		{ name: "solve" },
	),
	cppNotCallable: failureText(
		({ name, why }: { name: string; why: string }) =>
			l10n.t("The judge cannot call `{0}`: {1}. Take its declaration from the starter code.", name, asClause(why)),
		{ name: "solve", why: "'solve' is private within this context" },
		{ name: "solve", why: "no matching function for call to 'solve'." },
	),
	cppNoBody: failureText(
		({ name }: { name: string }) => l10n.t`\`${name}\` is declared, but its body is nowhere. Write it.`,
		{ name: "helper(int)" },
	),
	cppCompilerMemory: fixedText(
		l10n.t`The compiler ran out of memory: look for templates or constants that grow without end.`,
	),
	cppFailed: failureText(
		({ said }: { said: string }) =>
			l10n.t`The compiler failed: ${said === "" ? l10n.t`it said nothing` : asClause(said.slice(0, 600))}. Run again; if it stays, name another one in the setting woodshed.cpp.compiler.`,
		{ said: "" },
		{ said: "g++: internal compiler error: Killed\nPlease submit a full bug report." },
	),
	cppTooSlow: failureText(
		({ limitS }: { limitS: number }) =>
			l10n.t`The compiler was stopped after ${limitS} s: look for templates or constants that grow without end.`,
		{ limitS: 30 },
	),
	cppStopped: fixedText(l10n.t`The compile was stopped, as a newer text came. The run of that text tells its result.`),
	cppNotKept: failureText(
		({ folder, why }: { folder: string; why: string }) =>
			l10n.t`The program could not be kept in ${folder}: ${asClause(why)}. Look whether the disk is full and the folder may be written, then run again.`,
		{ folder: "/home/me/.cache/woodshed", why: "no space left on device." },
	),
	cppConstructor: fixedText(
		l10n.t`\`Solution\` needs a constructor without parameters. Add one, or remove the others.`,
	),
	cppInit: failureText(
		({ name, given }: { name: string; given: string }) =>
			l10n.t(
				"the constructor of `{0}` cannot be called as `{1}({2})`: it must be public and take these.",
				name,
				name,
				given,
			),
		{ name: "Shelf", given: "int size" },
	),
	cppParameters: failureText(
		({ name, parameters }: { name: string; parameters: readonly string[] }) =>
			l10n.t(
				"`{0}` must take {1}{2}.",
				name,
				parameters.length === 1 ? l10n.t`1 parameter` : l10n.t`${parameters.length} parameters`,
				parameters.length === 0 ? "" : `: (${parameters.join(", ")})`,
			),
		{ name: "solve", parameters: ["rows", "by"] },
		{ name: "take", parameters: [] },
	),
	cppParameter: failureText(
		({ name, parameter, at, words, type }: CppParameter) =>
			l10n.t(
				"{0} of `{1}`, `{2}`, is of a type that cannot be given {3}. Take `{4}`.",
				at === undefined ? l10n.t`the parameter` : l10n.t`parameter ${at}`,
				name,
				parameter,
				words,
				type,
			),
		{ name: "solve", parameter: "rows", at: 1, words: "a list of numbers", type: "vector<long long>" },
		{ name: "solve", parameter: "rows", at: undefined, words: "a list of numbers", type: "vector<long long>" },
	),
	cppReturn: failureText(
		({ name, words, type }: { name: string; words: string; type: string }) =>
			l10n.t("`{0}` returns a type that the judge cannot read as {1}. Return `{2}`.", name, words, type),
		{ name: "solve", words: "a whole number", type: "long long" },
	),
	/** `what`: "method `solve` of `Solution`" */
	cppTwice: failureText(
		({ what }: { what: string }) =>
			l10n.t`${what} is there more than once, so that the judge cannot tell which to call. Keep one of them.`,
		{ what: "method `solve` of `Solution`" },
	),
	cppHidden: failureText(
		({ what }: { what: string }) =>
			l10n.t`${what} cannot be called: write \`public:\` above it, and let it be no template.`,
		{ what: "method `solve` of `Solution`" },
	),
} as const;

export interface CppParameter {
	readonly name: string;
	readonly parameter: string;
	/** from 1; undefined: it is the only one */
	readonly at: number | undefined;
	/** what the judge gives, in words */
	readonly words: string;
	/** a type that can be given it */
	readonly type: string;
}
