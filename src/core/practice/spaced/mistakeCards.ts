import type { LogEvent } from "../logEvent.ts";
import { eventTimes } from "./eventTimes.ts";
import { rateMemory, type SpacedMemory } from "./spacedMemory.ts";
import type { SpacedProblem } from "./spacedProblem.ts";

/** One class of mistakes that was made, and when it should come back. */
export interface MistakeCard {
	/** id of `problems/mistakes.yaml` */
	readonly mistake: string;
	/** slugs of the problems in which it showed, each once, the latest last */
	readonly madeIn: readonly string[];
	/** when it showed last, Unix ms */
	readonly shownMs: number;
	/** it came back in this problem while it was due, and the problem is not accepted since */
	readonly relapse: string | null;
	readonly memory: SpacedMemory;
}

/** What was done with a problem since its present attempt began. */
export interface SpacedAttempt {
	/** of the last event, Unix ms */
	readonly lastMs: number;
	/** submissions and hints of the present attempt, before it was accepted */
	readonly failed: number;
	readonly hints: number;
	/** the present attempt was accepted: submitting the same text again proves nothing */
	readonly accepted: boolean;
	/** an attempt was accepted at some time */
	readonly solved: boolean;
}

export interface SpacedState {
	readonly cards: ReadonlyMap<string, MistakeCard>;
	readonly attempts: ReadonlyMap<string, SpacedAttempt>;
}

/**
 * What the log says of the mistakes that were made. A class is rated *again* when a run, a submission or the hint for it
 * shows it (once a sitting); once it is due, the first acceptance of another problem of the class rates it *good*, *easy*
 * at first submission without a hint, *hard* where the mistake showed on the way. The problem in which it was made counts
 * only where there is no other. `events` are in the order of their ids.
 */
export function mistakeCards(
	events: readonly LogEvent[],
	problems: readonly SpacedProblem[],
	nowMs: number,
): SpacedState {
	const cards = new Map<string, MistakeCard>();
	const attempts = new Map<string, SpacedAttempt>();
	const classes = new Map(problems.map(({ slug, mistakes = [] }) => [slug, mistakes.map(({ id }) => id)]));
	const times = eventTimes(events, nowMs);
	const isAlone = (mistake: string, slug: string) =>
		!problems.some((one) => one.slug !== slug && one.mistakes?.some(({ id }) => id === mistake));

	for (const [at, event] of events.entries()) {
		const ms = times[at] ?? nowMs;
		if (!("slug" in event)) {
			continue;
		}
		const { slug } = event;
		const before = attempts.get(slug) ?? untouched;
		attempts.set(slug, advance(before, event, ms));
		if ((event.kind === "judged" || event.kind === "hintTaken") && event.mistake !== undefined) {
			cards.set(event.mistake, shown(cards.get(event.mistake), event.mistake, slug, ms));
		} else if (isAcceptance(event) && !before.accepted) {
			for (const mistake of classes.get(slug) ?? []) {
				const card = cards.get(mistake);
				if (card !== undefined) {
					cards.set(mistake, avoided(card, slug, before, isAlone(mistake, slug), ms));
				}
			}
		}
	}
	return { cards, attempts };
}

/** All that shows within one sitting is one lapse: ten runs of one wrong line are no ten. */
const sittingMs = 12 * 3_600_000;

function shown(card: MistakeCard | undefined, mistake: string, slug: string, ms: number): MistakeCard {
	if (card === undefined) {
		return { mistake, madeIn: [slug], shownMs: ms, relapse: null, memory: rateMemory(null, "again", ms) };
	}
	const { memory } = card;
	const sameSitting = memory.rating === "again" && ms - card.shownMs < sittingMs && ms < memory.dueMs;
	return {
		...card,
		madeIn: [...card.madeIn.filter((one) => one !== slug), slug],
		shownMs: ms,
		relapse: ms >= memory.dueMs ? slug : card.relapse,
		memory: sameSitting ? memory : rateMemory(memory, "again", ms),
	};
}

function avoided(card: MistakeCard, slug: string, attempt: SpacedAttempt, alone: boolean, ms: number): MistakeCard {
	const { memory, madeIn } = card;
	if (card.relapse === slug) {
		return { ...card, relapse: null, memory: rateMemory(memory, "hard", ms) };
	}
	if (ms < memory.dueMs || (madeIn.at(-1) === slug && !alone)) {
		return card;
	}
	const easy = attempt.failed === 0 && attempt.hints === 0;
	return { ...card, relapse: null, memory: rateMemory(memory, easy ? "easy" : "good", ms) };
}

const untouched: SpacedAttempt = { lastMs: 0, failed: 0, hints: 0, accepted: false, solved: false };

function advance(before: SpacedAttempt, event: LogEvent, ms: number): SpacedAttempt {
	const now = { ...before, lastMs: ms };
	if (event.kind === "attemptStarted") {
		return { ...now, failed: 0, hints: 0, accepted: false };
	}
	if (isAcceptance(event)) {
		return { ...now, accepted: true, solved: true };
	}
	if (event.kind === "judged" && event.mode === "submit") {
		return { ...now, failed: before.failed + 1 };
	}
	return event.kind === "hintTaken" ? { ...now, hints: before.hints + 1 } : now;
}

function isAcceptance(event: LogEvent): boolean {
	return event.kind === "judged" && event.mode === "submit" && event.verdict === "accepted";
}
