import * as l10n from "@vscode/l10n";

import { withFullStop } from "../../base/withFullStop.ts";
import type { LogEvent } from "../logEvent.ts";
import { keptForMocks } from "../plan/keptForMocks.ts";
import type { DueMistake } from "./dueReview.ts";
import { type MistakeCard, mistakeCards, type SpacedAttempt } from "./mistakeCards.ts";
import type { SpacedProblem } from "./spacedProblem.ts";

/**
 * The mistakes that are due, longest due first, each in another problem of the same class: the one that was begun for it,
 * else one that no mock is still to ask, in which it was never made, that is not solved, that was not met for longest, that
 * is short. A class that no problem has is left out. The rarest class chooses first, so that reviews share a problem only
 * where they must.
 */
export function dueMistakes(
	events: readonly LogEvent[],
	problems: readonly SpacedProblem[],
	nowMs: number,
	dayOf: (timeMs: number) => string,
): readonly DueMistake[] {
	const { cards, attempts } = mistakeCards(events, problems, nowMs);
	const kept = keptForMocks(events);
	const due = [...cards.values()].filter(({ memory }) => memory.dueMs <= nowMs);
	const sizeOf = ({ mistake }: MistakeCard): number => ofClass(mistake, problems).length;
	const chosen = new Map<string, SpacedProblem>();
	for (const card of [...due].sort((a, b) => sizeOf(a) - sizeOf(b) || byDate(a, b))) {
		const taken = new Set([...chosen.values()].map(({ slug }) => slug));
		const problem = choose(card, problems, { attempts, kept, taken });
		if (problem !== undefined) {
			chosen.set(card.mistake, problem);
		}
	}
	return [...due].sort(byDate).flatMap((card) => {
		const problem = chosen.get(card.mistake);
		return problem === undefined
			? []
			: [reviewOf(card, problem, { problems, attempt: attempts.get(problem.slug), dayOf })];
	});
}

function byDate(a: MistakeCard, b: MistakeCard): number {
	return a.memory.dueMs - b.memory.dueMs || (a.mistake < b.mistake ? -1 : 1);
}

function ofClass(mistake: string, problems: readonly SpacedProblem[]): readonly SpacedProblem[] {
	return problems.filter(({ mistakes = [] }) => mistakes.some(({ id }) => id === mistake));
}

interface ReviewAround {
	readonly problems: readonly SpacedProblem[];
	/** at the chosen problem, before */
	readonly attempt: SpacedAttempt | undefined;
	readonly dayOf: (timeMs: number) => string;
}

function reviewOf(card: MistakeCard, problem: SpacedProblem, around: ReviewAround): DueMistake {
	return {
		kind: "mistake",
		mistake: card.mistake,
		title: wordsOf(card, around.problems, problem),
		slug: problem.slug,
		why: why(card, problem, around),
		dueAt: new Date(card.memory.dueMs).toISOString(),
	};
}

interface ChoiceAround {
	readonly attempts: ReadonlyMap<string, SpacedAttempt>;
	/** slugs of what a mock is still to ask */
	readonly kept: ReadonlySet<string>;
	/** slugs of what another mistake has chosen */
	readonly taken: ReadonlySet<string>;
}

function choose(
	{ mistake, madeIn, memory }: MistakeCard,
	problems: readonly SpacedProblem[],
	{ attempts, kept, taken }: ChoiceAround,
): SpacedProblem | undefined {
	const all = ofClass(mistake, problems);
	const others = all.filter(({ slug }) => slug !== madeIn.at(-1));
	/** the lower the better, one after the other */
	const rank = ({ slug, minutes }: SpacedProblem): readonly number[] => {
		const { lastMs = 0, accepted = false, solved = false } = attempts.get(slug) ?? {};
		const begun = lastMs >= memory.dueMs && !accepted;
		const [isKept, isTaken, wasMade] = [kept.has(slug), taken.has(slug), madeIn.includes(slug)];
		return [begun ? 0 : 1, isKept ? 1 : 0, isTaken ? 1 : 0, wasMade ? 1 : 0, solved ? 1 : 0, lastMs, minutes];
	};
	return [...(others.length > 0 ? others : all)].sort(
		(a, b) => compare(rank(a), rank(b)) || (a.slug < b.slug ? -1 : 1),
	)[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
	return a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function wordsOf({ mistake, madeIn }: MistakeCard, problems: readonly SpacedProblem[], chosen: SpacedProblem): string {
	const made = problems.find(({ slug }) => slug === madeIn.at(-1));
	const words = [made, chosen].map((one) => one?.mistakes?.find(({ id }) => id === mistake)?.title);
	return words.find((title) => title !== undefined) ?? mistake.replaceAll("-", " ");
}

function why(card: MistakeCard, chosen: SpacedProblem, { problems, attempt, dayOf }: ReviewAround): string {
	const slug = card.madeIn.at(-1);
	const made = problems.find((one) => one.slug === slug)?.title ?? slug ?? "";
	const day = dayOf(card.shownMs);
	const again =
		chosen.slug === slug
			? l10n.t` No other problem has this mistake, so it comes back in the same one: start over.`
			: l10n.t` The same kind of mistake can be made in “${chosen.title}”.${attempt?.accepted === true ? l10n.t` You solved that one before: start over.` : ""}`;
	return l10n.t`On ${day}, in “${made}”: ${withFullStop(wordsOf(card, problems, chosen))}${again}`;
}
