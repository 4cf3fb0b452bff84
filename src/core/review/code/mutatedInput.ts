import * as l10n from "@vscode/l10n";

import type { CodeHit } from "../codeRule.ts";
import type { CodeFunction, CodeShape } from "../codeShape.ts";
import { entryFunctions } from "./entryFunctions.ts";
import { hitAt } from "./hitAt.ts";

/** The first change of each parameter of what the judge calls; `patterns`: how a language changes the value of a name. */
export function* mutatedInputs(code: CodeShape, patterns: (name: string) => readonly RegExp[]): Generator<CodeHit> {
	for (const one of entryFunctions(code)) {
		for (const { name } of one.params) {
			if (name !== "self" && name !== "cls") {
				yield* mutations(code, one, name, patterns(name));
			}
		}
	}
}

/** The first change of a parameter that has not been replaced by a copy before. */
function* mutations(code: CodeShape, one: CodeFunction, name: string, patterns: readonly RegExp[]): Generator<CodeHit> {
	const body = code.masked.slice(one.body.start, one.body.end);
	const rebound =
		new RegExp(`(?<![\\w.])${name}[ \\t]*(?::[^=\\n]+)?=(?!=)`).exec(body)?.index ?? Number.POSITIVE_INFINITY;
	const first = patterns
		.flatMap((pattern) => [...body.matchAll(pattern)])
		.filter((match) => match.index < rebound && !shadowedAt(code, one, name, one.body.start + match.index))
		.sort((a, b) => a.index - b.index)[0];
	if (first !== undefined) {
		yield hitAt(
			first,
			l10n.t`This changes ${name}, which belongs to the caller. The judge compares it afterwards, and an interviewer asks who else holds it. Work on a copy, or say that you own it.`,
			one.body.start,
		);
	}
}

/** A function inside has a parameter of the same name. */
function shadowedAt(code: CodeShape, one: CodeFunction, name: string, at: number): boolean {
	return code.functions.some(
		(inner) =>
			inner !== one &&
			inner.start > one.start &&
			inner.body.start <= at &&
			at < inner.body.end &&
			inner.params.some((param) => param.name === name),
	);
}
