import type { Interview, SaidKind, Turn } from "../../src/core/review/interview/interview.ts";
import {
	type InterviewContext,
	type InterviewEvent,
	interviewReply,
} from "../../src/core/review/interview/interviewReply.ts";
import type { InterviewScript } from "../../src/core/review/interview/interviewScript.ts";
import { startInterview } from "../../src/core/review/interview/startInterview.ts";
import type { Review } from "../../src/core/review/reviewEvent.ts";

/** An interview in a test: what is around it can be changed between two words, and time goes by a second a turn. */
export class HeldInterview {
	interview: Interview;
	context: InterviewContext;
	/** of the last reply */
	events: readonly InterviewEvent[] = [];
	private now = Date.UTC(2026, 0, 5, 10, 0, 0);

	constructor(script: InterviewScript, over: Partial<InterviewContext> = {}) {
		this.context = {
			script,
			review: null,
			minute: null,
			solved: false,
			mock: false,
			model: null,
			text: "",
			nonce: "n0nce7",
			receipt: "R4TAIL",
			wait: () => Promise.resolve(),
			nowMs: () => {
				this.now += 1000;
				return this.now;
			},
			regrade: () => Promise.resolve(null),
			disagree: () => Promise.resolve(null),
			...over,
		};
		this.interview = startInterview(script, this.context.review, this.context.nowMs());
	}

	/** What the interviewer answers: kind and text of each turn. */
	async say(
		kind: SaidKind,
		text = kind === "silence" ? "" : `some words as ${kind}`,
		criterion?: string,
		signal: AbortSignal = new AbortController().signal,
	): Promise<readonly (readonly [Turn["kind"], string])[]> {
		const events: InterviewEvent[] = [];
		const said = { kind, text, ...(criterion === undefined ? {} : { criterion }) };
		const reply = interviewReply(this.interview, said, this.context, signal);
		for (let next = await reply.next(); ; next = await reply.next()) {
			if (next.done) {
				this.interview = next.value;
				break;
			}
			events.push(next.value);
		}
		this.events = events;
		return this.turns.filter((turn) => turn.who === "interviewer").map((turn) => [turn.kind, turn.text]);
	}

	/** The turns of the last reply. */
	get turns(): readonly Turn[] {
		return this.events.flatMap((event) => (event.type === "turn" ? [event.turn] : []));
	}

	withReview(review: Review): this {
		this.context = { ...this.context, review };
		return this;
	}
}
