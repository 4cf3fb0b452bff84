import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";

import { failureTexts } from "../judge/failureTexts.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { OwnCase } from "../judge/judgeEvent.ts";

const ownCasesSchema = z
	.array(
		z.strictObject({
			in: z.unknown().refine((value) => value !== undefined && value !== null),
			out: z.unknown().optional(),
		}),
	)
	.nullable();

export interface OwnCasesProblem {
	readonly lineBase0: number;
	readonly message: string;
}

/** `coding/<slug>/cases.yaml` of the practice folder: a list of `{in, out?}`. An empty `out` is filled in by the reference. */
export function parseOwnCases(text: string): Result<readonly OwnCase[], OwnCasesProblem> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, intAsBigInt: true });
	const [fault] = document.errors;
	if (fault !== undefined) {
		return err({
			lineBase0: lines.linePos(fault.pos[0]).line - 1,
			message: fault.message.split("\n")[0] ?? fault.message,
		});
	}
	const numbers = exactNumbers(document.toJS({ maxAliasCount: 20 }), []);
	if (!numbers.ok) {
		const { path, text } = numbers.error;
		return err({
			lineBase0: Math.max(0, lines.linePos(startOf(document, path)).line - 1),
			message: failureTexts.ownCaseNumber.say({ text }),
		});
	}
	const decoded = ownCasesSchema.safeParse(numbers.value);
	if (!decoded.success) {
		const [issue] = decoded.error.issues;
		const offset = startOf(document, issue?.path.filter((key) => typeof key !== "symbol") ?? []);
		return err({
			lineBase0: Math.max(0, lines.linePos(offset).line - 1),
			message: failureTexts.ownCaseShape.say(),
		});
	}
	return ok(
		(decoded.data ?? []).map((one, index) => ({
			id: `mine-${index + 1}`,
			in: one.in,
			...(one.out === undefined || one.out === null ? {} : { out: one.out }),
		})),
	);
}

type Inexact = { readonly path: readonly (string | number)[]; readonly text: string };

/** The same value with its whole numbers as numbers; an error names the first that would lose digits, or is none. */
function exactNumbers(value: unknown, path: readonly (string | number)[]): Result<unknown, Inexact> {
	if (typeof value === "bigint") {
		const number = Number(value);
		return Number.isSafeInteger(number) ? ok(number) : err({ path, text: String(value) });
	}
	if (typeof value === "number" && !Number.isFinite(value)) return err({ path, text: String(value) });
	if (typeof value !== "object" || value === null) return ok(value);
	const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	const exact: [string | number, unknown][] = [];
	for (const [key, item] of entries) {
		const one = exactNumbers(item, [...path, key]);
		if (!one.ok) return one;
		exact.push([key, one.value]);
	}
	return ok(Array.isArray(value) ? exact.map(([, item]) => item) : Object.fromEntries(exact));
}

/** One case as it stands in that file, under a comment that says what it is for. The values are those of JSON. */
export function ownCaseText({
	input,
	output,
	comment,
}: {
	readonly input: unknown;
	readonly output?: unknown;
	readonly comment?: string;
}): string {
	const said = (comment ?? "").trim();
	const head = said === "" ? "" : `${said.replace(/^/gm, "# ").replace(/[ \t]+$/gm, "")}\n`;
	// English: read back as YAML
	return `${head}- in: ${JSON.stringify(input)}\n  out:${output === undefined ? "" : ` ${JSON.stringify(output)}`}\n`;
}

/** Where the node at a path begins; of the nearest node above it where it is missing. */
function startOf(document: Document, path: readonly (string | number)[]): number {
	for (let length = path.length; length > 0; length--) {
		const node = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) {
			return node.range[0];
		}
	}
	return 0;
}
