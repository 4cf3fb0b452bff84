import { z } from "zod";

import { findingLevels } from "../review/finding.ts";
import { failureKinds } from "../review/languageModel.ts";
import { hintSteps } from "../judge/hintLadder.ts";
import { verdicts } from "../judge/verdict.ts";
import { mockRounds } from "./plan/plan.ts";
import { teamFocuses } from "./plan/teamFocus.ts";
import { weakWays } from "./plan/weakPlan.ts";
import { designItems } from "./scorecard/designItems.ts";
import { dimensionScores } from "./scorecard/dimension.ts";

const base = {
	/** version of this schema; events of a newer one stay in the file and are skipped */
	v: z.literal(1),
	/** ULID: unique, sortable by time */
	id: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
	/** ISO 8601, UTC */
	at: z.iso.datetime(),
};

/** One line of `.woodshed/log.jsonl`. Append-only; the state is a pure fold that does not depend on line order. */
export const logEventSchema = z.discriminatedUnion("kind", [
	z.object({
		...base,
		kind: z.literal("attemptStarted"),
		slug: z.string(),
		round: z.string(),
		language: z.string().nullable(),
		attempt: z.int().min(1),
	}),
	z.object({
		...base,
		kind: z.literal("judged"),
		slug: z.string(),
		language: z.string(),
		mode: z.enum(["run", "submit"]),
		verdict: z.enum(verdicts),
		passed: z.int(),
		total: z.int(),
		/** ids of the failing cases */
		failed: z.array(z.string()),
		wallMs: z.number(),
		/** the class of the mistake that its answers show; absent where they show none */
		mistake: z.string().optional(),
	}),
	z.object({
		...base,
		kind: z.literal("hintTaken"),
		slug: z.string(),
		step: z.enum(hintSteps),
		/** the class of the mistake that the hint speaks to; absent for the problem's own */
		mistake: z.string().optional(),
	}),
	z.object({
		...base,
		kind: z.literal("reviewed"),
		slug: z.string(),
		/** "offline" or the model's label */
		mode: z.string(),
		score: z.number().nullable(),
		coverage: z.number(),
		items: z.array(
			z.object({
				criterion: z.string(),
				state: z.string(),
				verdict: z.string().nullable(),
				/** the first quote that carries it: an item is fixed only when a new one does */
				quote: z.string().optional(),
				/** that the model saw in the words; absent in older logs */
				level: z.enum(findingLevels).optional(),
			}),
		),
		/** what a program scores of the same text, whoever reviewed; absent where it scores nothing, and in older logs */
		program: z.array(z.object({ item: z.enum(designItems), score: z.literal(dimensionScores) })).optional(),
		failure: z.enum(failureKinds).nullable(),
		promptVersion: z.int().nullable(),
	}),
	z.object({
		...base,
		kind: z.literal("followUpAnswered"),
		slug: z.string(),
		criterion: z.string(),
		before: z.string().nullable(),
		after: z.string().nullable(),
	}),
	/** "I disagree", and what the court made of it */
	z.object({
		...base,
		kind: z.literal("rebutted"),
		slug: z.string(),
		criterion: z.string(),
		before: z.string().nullable(),
		after: z.string().nullable(),
		changed: z.boolean(),
	}),
	/** a bet before the result is shown, or the candidate's own marks: the verdict expected for each item */
	z.object({
		...base,
		kind: z.literal("predicted"),
		slug: z.string(),
		items: z.array(
			z.object({
				criterion: z.string(),
				verdict: z.string(),
				/** of own marks: the candidate's words that are to carry the item */
				quote: z.string().optional(),
			}),
		),
		/** own marks, of an answer given just now (spoken, typed) or earlier; absent: a bet */
		given: z.enum(["spoken", "typed", "earlier"]).optional(),
	}),
	z.object({
		...base,
		kind: z.literal("interviewed"),
		slug: z.string(),
		/** the model's label, or "offline" */
		mode: z.string(),
		questions: z.int(),
		hints: z.int(),
		/** each of the hints is in the log by itself as `hintTaken`; absent in older logs */
		hintsLogged: z.literal(true).optional(),
	}),
	/** a planted flaw was hunted: was its criterion named, and its place marked */
	z.object({
		...base,
		kind: z.literal("drilled"),
		slug: z.string(),
		twin: z.string(),
		criterion: z.string(),
		named: z.boolean(),
		placed: z.boolean(),
	}),
	/** a round with a clock; in a mock, help is refused until it ends */
	z.object({ ...base, kind: z.literal("roundStarted"), round: z.string(), mock: z.boolean() }),
	/** with what the round's own clock says, in minutes; absent in older logs, and where the clock was lost */
	z.object({
		...base,
		kind: z.literal("roundEnded"),
		round: z.string(),
		minutes: z.number().min(0).optional(),
		/** in their order, those too that were not begun; `of`: the minutes meant for it */
		parts: z
			.array(
				z.object({
					slug: z.string(),
					hour: z.enum(mockRounds),
					minutes: z.number().min(0),
					of: z.number().min(0),
				}),
			)
			.optional(),
	}),
	/** the plan: calendar days as "2026-12-24"; `from` is the day on which it was set, where the candidate was */
	z.object({ ...base, kind: z.literal("planSet"), date: z.iso.date(), from: z.iso.date(), focus: z.enum(teamFocuses) }),
	/** the weakest items of a scorecard are to be practised in the week after `from`, a day where the candidate was */
	z.object({
		...base,
		kind: z.literal("weakPlanned"),
		from: z.iso.date(),
		items: z.array(
			z.object({
				dimension: z.string(),
				slug: z.string(),
				score: z.number(),
				way: z.enum(weakWays),
				practise: z.string(),
			}),
		),
	}),
	z.object({ ...base, kind: z.literal("readingOpened"), slug: z.string() }),
	z.object({ ...base, kind: z.literal("editorialOpened"), slug: z.string() }),
	/** what the candidate says that the solution costs: "O(n log n)" */
	z.object({
		...base,
		kind: z.literal("claimed"),
		slug: z.string(),
		language: z.string(),
		time: z.string().nullable(),
		space: z.string().nullable(),
		/** the class that was measured; "not sure" when it was not, null when nothing was */
		measured: z.string().nullable(),
	}),
]);
export type LogEvent = z.infer<typeof logEventSchema>;

type WithoutBase<E> = E extends unknown ? Omit<E, "v" | "id" | "at"> : never;
/** An event before the log gives it its id and time. */
export type NewLogEvent = WithoutBase<LogEvent>;
