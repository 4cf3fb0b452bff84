import type { Signal } from "../../base/signal.ts";
import type { DesignPack } from "../../design/designPack.ts";
import { type Grounding, prepareGrounding } from "../grounding.ts";
import type { FailureKind, LanguageModel } from "../languageModel.ts";
import { rebut } from "../rebuttal.ts";
import { review } from "../review.ts";
import type { Review, ReviewRow } from "../reviewEvent.ts";
import type { ReviewRequest, Wait } from "../reviewRequest.ts";
import type { ReviewTarget } from "../reviewTarget.ts";
import type { Ruling } from "../ruling.ts";
import type { PlannedReading } from "./benchPlan.ts";
import type { BenchText } from "./benchText.ts";
import { findsFlaw, type PlantedFlaw } from "./plantedFlaw.ts";
import { recordModel } from "./recordedModel.ts";
import { type ReplyFacts, replyFacts } from "./replyFacts.ts";

/** One review of one text of the bench, and what can be said of it without knowing what is right. */
export interface BenchReading extends ReplyFacts {
	readonly text: BenchText;
	/** 1 is the first time that the text is read */
	readonly run: number;
	readonly review: Review;
	readonly requests: number;
	/** what an objection without content came to; null: none was made */
	readonly ruling: Ruling | null;
	/** from the request to the first finished row; null: there was none */
	readonly firstRowMs: number | null;
}

/** What reading the bench needs from outside. */
export interface BenchPorts {
	readonly model: LanguageModel;
	/** `designTarget`, or the same with a memory */
	readonly targetOf: (text: string, pack: DesignPack) => ReviewTarget;
	/** letters and digits, new with every call */
	readonly fresh: () => Pick<ReviewRequest, "nonce" | "receipt">;
	readonly wait: Wait;
	/** any clock that never goes back */
	readonly nowMs: () => number;
}

/**
 * Has a reviewer read the texts one after another, through `review` as it is used. Ends early when the signal aborts
 * (what was being read is left out) and after a failure that would repeat itself for each text.
 */
export async function* readBench(
	plan: readonly PlannedReading[],
	ports: BenchPorts,
	signal: Signal,
): AsyncGenerator<BenchReading, void, void> {
	const groundings = new WeakMap<ReviewTarget, Grounding>();
	for (const { text, run, objection } of plan) {
		const target = ports.targetOf(text.text, text.pack);
		const recorded = recordModel(ports.model);
		const request = { ...target, model: recorded.model, wait: ports.wait, ...ports.fresh() };
		const startedMs = ports.nowMs();
		let firstRowMs: number | null = null;
		let result: Review | undefined;
		for await (const event of review(request, signal)) {
			if (event.type === "row" && event.row.finding !== undefined) {
				firstRowMs ??= ports.nowMs() - startedMs;
			} else if (event.type === "finished") {
				result = event.review;
			}
		}
		if (signal.aborted || result === undefined) {
			return;
		}
		const grounding = groundings.get(target) ?? prepareGrounding(target);
		groundings.set(target, grounding);
		const facts = replyFacts(recorded.replies, result, grounding);
		const row = text.kind === "flawed" ? foundRow(result, text.flaw) : undefined;
		const ruling =
			objection === undefined || row === undefined
				? null
				: await rebut({ ...request, ...ports.fresh() }, row, objection, result, signal);
		if (signal.aborted) {
			return;
		}
		yield { ...facts, text, run, review: result, requests: recorded.replies.length, firstRowMs, ruling };
		if (result.failure !== undefined && failsForAll.has(result.failure.kind)) {
			return;
		}
	}
}

const failsForAll: ReadonlySet<FailureKind> = new Set([
	"auth",
	"forbidden",
	"quota",
	"offline",
	"notfound",
	"unsupported",
	"consent",
	"nomodel",
	"blocked",
]);

function foundRow(review: Review, flaw: PlantedFlaw): ReviewRow | undefined {
	return review.failure === undefined
		? review.rows.find(({ finding }) => findsFlaw(finding, flaw) !== null)
		: undefined;
}
