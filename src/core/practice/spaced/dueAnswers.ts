import * as l10n from "@vscode/l10n";

import type { LogEvent } from "../logEvent.ts";
import { answerCards } from "./answerCards.ts";
import type { DueAnswer } from "./dueReview.ts";
import type { SpacedProblem } from "./spacedProblem.ts";

/** The answers in words that are due; a question of one's own has no other of its class, so it comes back itself. */
export function dueAnswers(
	events: readonly LogEvent[],
	problems: readonly SpacedProblem[],
	nowMs: number,
	dayOf: (timeMs: number) => string,
): readonly DueAnswer[] {
	const cards = answerCards(events, nowMs);
	return problems.flatMap(({ slug, title, plain }): DueAnswer[] => {
		const card = cards.get(slug);
		if (plain === undefined || card === undefined || card.memory.dueMs > nowMs) {
			return [];
		}
		const { weak, judgedMs, fresh, memory } = card;
		const words = weak.map((criterion) => criterion.replaceAll("-", " ")).join(", ");
		const was = weak.length === 0 ? l10n.t`it held` : l10n.t`weak were: ${words}`;
		return [
			{
				kind: "answer",
				title,
				slug,
				why: `${l10n.t`You answered this on ${dayOf(judgedMs)}; ${was}.`} ${fresh ? l10n.t`Answer it again without looking.` : l10n.t`Start over, and answer it again without looking.`}`,
				dueAt: new Date(memory.dueMs).toISOString(),
				criteria: weak,
			},
		];
	});
}
