import type { Review } from "../reviewEvent.ts";
import { askNext } from "./askNext.ts";
import type { Interview, OpenQuestion, Turn } from "./interview.ts";
import { interviewLines } from "./interviewLines.ts";
import type { InterviewFacts } from "./nextQuestion.ts";
import type { Probe } from "./persona.ts";
import { type Spoken, said } from "./said.ts";

/** One reply while it is made: the interview as far as it has come, and the event for each thing that is said. */
export class Talk {
	interview: Interview;
	facts: InterviewFacts;
	private readonly nowMs: () => number;

	constructor(interview: Interview, context: InterviewFacts & { readonly nowMs: () => number }) {
		this.interview = interview;
		this.facts = context;
		this.nowMs = context.nowMs;
	}

	say(spoken: Omit<Spoken, "at">): SaidTurn {
		return this.take(said(this.interview, { ...spoken, at: this.nowMs() }));
	}

	/** The next question, where there is one to be asked now. */
	*goOn(): Generator<SaidTurn, void, void> {
		const next = askNext(this.interview, { ...this.facts, atMs: this.nowMs() });
		if (next.asked) {
			yield this.take(next.interview);
		} else {
			this.interview = next.interview;
		}
	}

	/** From the clarifying questions to the work. */
	*begin(): Generator<SaidTurn, void, void> {
		this.interview = { ...this.interview, phase: "under-way" };
		yield this.say({ kind: "reaction", text: interviewLines.begin });
		yield* this.goOn();
	}

	/** One hint, counted at the open question. */
	hint(text: string): SaidTurn {
		const { open } = this.interview;
		if (open !== null) {
			this.interview = { ...this.interview, open: { ...open, hintsTaken: open.hintsTaken + 1 } };
		}
		return this.say({ kind: "hint", text, criterion: open?.criterion ?? null });
	}

	/** One more question about the same item, in the model's words. */
	probe(about: OpenQuestion, { question, quote }: Probe, source: string): SaidTurn {
		this.interview = {
			...this.interview,
			asked: [...this.interview.asked, question],
			open: { ...about, question, because: interviewLines.becauseProbe, hintsTaken: 0, root: about.question },
		};
		return this.say({ kind: "question", text: question, criterion: about.criterion, quotes: [quote], source });
	}

	/** A re-graded item counts for the choice of the next question. */
	reviewIsNow(review: Review): void {
		this.facts = { ...this.facts, review };
	}

	/** The interview with one more turn, as an event. */
	take(interview: Interview): SaidTurn {
		this.interview = interview;
		const turn = interview.turns.at(-1);
		if (turn === undefined) {
			throw new Error("An interview without a turn was taken.");
		}
		return { type: "turn", turn, interview };
	}
}

interface SaidTurn {
	readonly type: "turn";
	readonly turn: Turn;
	readonly interview: Interview;
}
