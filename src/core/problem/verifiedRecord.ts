import { z } from "zod";

import { readJson } from "../base/readJson.ts";
import type { Result } from "../base/result.ts";
import type { GateReport } from "./gateFinding.ts";

const row = z.strictObject({
	/** of the pack that passed */
	hash: z.string(),
	cases: z.int(),
	/** wrong and slow solutions, each refused */
	refused: z.int(),
	inputsCompared: z.int(),
	/** of the accepted solutions: all, and how many of them the cases kill; null where it was not measured yet */
	mutants: z.strictObject({ all: z.int(), killed: z.int() }).nullable(),
	/** wrong solutions, and how many of them are recognised when they are left out; null where there is none */
	naming: z.strictObject({ wrong: z.int(), named: z.int() }).nullable(),
	/** fastest slow solution over the limit, measured up to 1.5; null where none is slow */
	growthMargin: z.number().nullable(),
});
export type VerifiedRow = z.infer<typeof row>;

/** `problems/verified.json`: what passed the whole gate, by slug. Committed, so that a test need not repeat half an hour. */
export type VerifiedRecord = Readonly<Record<string, VerifiedRow>>;
const schema = z.record(z.string(), row);

/** An error says what is wrong with the text. */
export function readVerified(text: string): Result<VerifiedRecord, string> {
	return readJson(text, schema);
}

/** Sorted, a row a line, so that two branches merge. */
export function writeVerified(record: VerifiedRecord): string {
	const lines = Object.keys(record)
		.sort()
		.map((slug) => `\t${JSON.stringify(slug)}: ${JSON.stringify(record[slug])}`);
	return `{\n${lines.join(",\n")}\n}\n`;
}

/** The record with what has passed now, without packages that are gone. */
export function withPassed(
	record: VerifiedRecord,
	passed: readonly { readonly report: GateReport; readonly hash: string; readonly refused: number }[],
	slugs: readonly string[],
): VerifiedRecord {
	const rows = passed.map(({ report, hash, refused }): [string, VerifiedRow] => {
		const { problem, cases, inputsCompared, growthMargin } = report;
		const mutants = report.mutants && { all: report.mutants.mutants, killed: report.mutants.killed };
		const measured = { mutants: mutants ?? null, naming: report.naming ?? null, growthMargin: growthMargin ?? null };
		return [problem, { hash, cases, refused, inputsCompared, ...measured }];
	});
	return Object.fromEntries([...Object.entries(record), ...rows].filter(([slug]) => slugs.includes(slug)));
}

/** Packages that are not as they were when they passed, or that never did. */
export function unverified(record: VerifiedRecord, hashes: ReadonlyMap<string, string>): readonly string[] {
	return [...hashes].filter(([slug, hash]) => record[slug]?.hash !== hash).map(([slug]) => slug);
}
