import { z } from "zod";

import { readJson } from "../base/readJson.ts";
import type { Result } from "../base/result.ts";
import { mutationOperators } from "./mutant.ts";

/** For every case of `cases`: "." passed, "?" not known, else which of its wrong answers, base 36, counted from 0. */
const answers = z.string();

const schema = z.strictObject({
	/** of the package whose solutions gave these answers */
	hash: z.string(),
	/** case ids */
	cases: z.array(z.string()),
	/** the different wrong answers to each case, as marks */
	marks: z.array(z.array(z.string())),
	/** what the wrong solutions answer */
	mistakes: z.array(z.strictObject({ file: z.string(), answers })),
	/** what mutants of the accepted solutions answer, one for each way to fail that no wrong solution shows */
	slips: z.array(
		z.strictObject({
			file: z.string(),
			operator: z.enum(mutationOperators),
			line: z.string(),
			becomes: z.string(),
			answers,
		}),
	),
});

/**
 * What known mistakes answer to the cases of a package: the wrong solutions, and the accepted ones with one small change.
 * Written by the gate into `problems/fingerprints/<slug>.json`; part of the pack.
 */
export type Fingerprints = z.infer<typeof schema>;
export const fingerprintsSchema = schema;

/** An error says what is wrong with the text. */
export function readFingerprints(text: string): Result<Fingerprints, string> {
	return readJson(text, schema);
}

/** One entry a line, so that a change shows as a change. */
export function writeFingerprints({ hash, cases, marks, mistakes, slips }: Fingerprints): string {
	const list = (items: readonly unknown[]) =>
		items.length === 0 ? "[]" : `[\n${items.map((item) => `\t\t${JSON.stringify(item)}`).join(",\n")}\n\t]`;
	const fields = [
		`"hash": ${JSON.stringify(hash)}`,
		`"cases": ${list(cases)}`,
		`"marks": ${list(marks)}`,
		`"mistakes": ${list(mistakes)}`,
		`"slips": ${list(slips)}`,
	];
	return `{\n\t${fields.join(",\n\t")}\n}\n`;
}
