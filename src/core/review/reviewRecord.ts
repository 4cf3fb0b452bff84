import { z } from "zod";

import { fnv1a } from "../base/fnv1a.ts";
import { readJson } from "../base/readJson.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Bet } from "./bet.ts";
import { type Evidence, type Finding, findingLevels, findingVerdicts, severities } from "./finding.ts";
import { factKinds } from "./judgedFact.ts";
import { failureKinds } from "./languageModel.ts";
import type { Review, ReviewRow } from "./reviewEvent.ts";

/** One review of one document as it is kept in the practice folder, with what was said at its findings. */
export interface ReviewRecord {
	readonly v: 1;
	/** of the review; a new review has a new one */
	readonly id: string;
	/** path in the practice folder, with forward slashes */
	readonly document: string;
	readonly slug: string;
	/** Unix ms */
	readonly startedAt: number;
	/** Unix ms of the last change of what was found: a row, a re-graded item */
	readonly revisedAt: number;
	/** absent where no item was judged anew since */
	readonly revisions?: Revisions;
	/** while it runs: whose it is, and when that process was last known to work at it */
	readonly running: { readonly pid: number; readonly beatAt: number } | null;
	/** the document exactly as it was sent: findings are placed in it */
	readonly text: string;
	readonly review: Review;
	/** by finding id */
	readonly threads: readonly ThreadState[];
	/** what was expected before the review was seen */
	readonly bet: Bet | null;
}

/** What was judged anew, each by itself, by an answer or an objection. Times are Unix ms. */
export interface Revisions {
	/** when all was judged together */
	readonly judgedAt: number;
	readonly items: readonly { readonly criterion: string; readonly at: number }[];
	/** of the rubric, since two windows' items make another score */
	readonly weights: readonly { readonly id: string; readonly weight: number }[];
}

/** What became of the talk about one finding. */
export interface ThreadState {
	/** id of the finding */
	readonly id: string;
	readonly resolved: boolean;
	/** Unix ms of the last Resolve or Reopen; 0: never */
	readonly resolvedAt: number;
	readonly replies: readonly ThreadReply[];
}

export interface ThreadReply {
	/** unique: two windows may both add some */
	readonly id: string;
	readonly who: "you" | "reviewer";
	/** plain text */
	readonly text: string;
	/** Unix ms */
	readonly at: number;
}

export type UnreadableRecord = { readonly kind: "newer" | "torn"; readonly message: string };

/**
 * Reads a record; never throws. newer: it was written by a later version and is to be left as it is. torn: it is damaged
 * or of no known form. Evidence of an unknown kind is left out.
 */
export function readReviewRecord(text: string): Result<ReviewRecord, UnreadableRecord> {
	const version = readJson(text, z.looseObject({ v: z.number() }));
	if (version.ok && version.value.v > 1) {
		// English: logged
		return err({ kind: "newer", message: `it is of version ${version.value.v}` });
	}
	const read = readJson(text, recordSchema);
	if (!read.ok) {
		return err({ kind: "torn", message: read.error.slice(0, 300) });
	}
	const { hash, ...record } = read.value;
	// English: logged
	return hash === fnv1a(record.text) ? ok(record) : err({ kind: "torn", message: "its text was changed" });
}

/** The record as a file's text. The raw answer of a model is not kept. */
export function reviewRecordText(record: ReviewRecord): string {
	const { rawReply: _raw, ...review } = record.review;
	return `${JSON.stringify({ ...record, hash: fnv1a(record.text), review }, null, "\t")}\n`;
}

const position = z.object({ lineBase0: z.int().min(0), character: z.int().min(0) });
const range = z.object({ start: position, end: position });

const evidence: z.ZodType<Evidence> = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("quote"), quote: z.string(), range, source: z.string().exactOptional() }),
	z.object({ kind: z.literal("component"), id: z.string(), range }),
	z.object({ kind: z.literal("connector"), from: z.string(), to: z.string(), range }),
	z.object({ kind: z.literal("absence"), searchedFor: z.array(z.string()) }),
	z.object({ kind: z.literal("computed"), text: z.string() }),
	z.object({
		kind: z.literal("judged"),
		text: z.string(),
		caseId: z.string().exactOptional(),
		fact: z
			.object({
				id: z.string(),
				kind: z.enum(factKinds),
				text: z.string(),
				polarity: z.enum(["for", "against", "neither"]),
				criterion: z.string().nullable(),
				range: range.exactOptional(),
			})
			.exactOptional(),
	}),
]);

const finding: z.ZodType<Finding> = z.object({
	id: z.string().min(1),
	source: z.enum(["check", "model"]),
	rule: z.string(),
	criterion: z.string().nullable(),
	severity: z.enum(severities),
	message: z.string(),
	anchor: z.object({ range, component: z.string().exactOptional(), connector: z.string().exactOptional() }),
	evidence: z.array(z.unknown()).transform((all) =>
		all.flatMap((one) => {
			const known = evidence.safeParse(one);
			return known.success ? [known.data] : [];
		}),
	),
	state: z.enum(["grounded", "unverified", "contradicted"]),
	verdict: z.enum(findingVerdicts).exactOptional(),
	level: z.enum(findingLevels).exactOptional(),
	suggestion: z.string().exactOptional(),
	followUp: z.string().exactOptional(),
	stateReason: z.string().exactOptional(),
	ownFigures: z.array(z.string()).exactOptional(),
});

const row: z.ZodType<ReviewRow> = z.object({
	criterion: z.string(),
	title: z.string(),
	state: z.enum(["waiting", "writing", "grounded", "unverified", "contradicted", "not-reviewed"]),
	finding: finding.exactOptional(),
	agreement: z.object({ of: z.int().min(1), same: z.int().min(0) }).exactOptional(),
});

const count = z.number().nullable();

const review: z.ZodType<Review> = z.object({
	mode: z.string(),
	offline: z.boolean(),
	score: z.number().min(0).max(1).nullable(),
	coverage: z.number().min(0).max(1),
	rows: z.array(row),
	findings: z.array(finding),
	usage: z
		.object({ inputTokens: count, outputTokens: count, cachedTokens: count, reasoningTokens: count.exactOptional() })
		.nullable(),
	failure: z
		.object({
			kind: z.enum(failureKinds),
			message: z.string(),
			retryAfterMs: z.number().exactOptional(),
			detail: z.string().exactOptional(),
			webPage: z.boolean().exactOptional(),
		})
		.exactOptional(),
	promptVersion: z.int().exactOptional(),
	requests: z.int().exactOptional(),
	weak: z.literal(true).exactOptional(),
	injectionSeen: z.boolean(),
	summary: z.string(),
	notes: z.array(z.string()).exactOptional(),
});

const recordSchema = z.object({
	v: z.literal(1),
	id: z.string().min(1),
	document: z.string(),
	slug: z.string(),
	startedAt: z.number(),
	revisedAt: z.number(),
	revisions: z
		.object({
			judgedAt: z.number(),
			items: z.array(z.object({ criterion: z.string(), at: z.number() })),
			weights: z.array(z.object({ id: z.string(), weight: z.number() })),
		})
		.exactOptional(),
	running: z.object({ pid: z.int(), beatAt: z.number() }).nullable(),
	text: z.string(),
	hash: z.string(),
	review,
	threads: z.array(
		z.object({
			id: z.string().min(1),
			resolved: z.boolean(),
			resolvedAt: z.number(),
			replies: z.array(
				z.object({ id: z.string().min(1), who: z.enum(["you", "reviewer"]), text: z.string(), at: z.number() }),
			),
		}),
	),
	bet: z.array(z.string()).nullable(),
});
