import type { DesignDocument } from "../../core/design/designDocument.ts";
import type { Twist } from "../../core/design/designPack.ts";
import { roundMinutes, roundSteps } from "../../core/design/guide/roundSteps.ts";
import type { ShownGuide } from "../../protocol/design/boardState.ts";

const minuteMs = 60_000;

export interface GuideInputs {
	/** ms of round time gone; undefined: a free round, which shows none of it */
	readonly goneMs: number | undefined;
	readonly running: boolean;
	/** it follows the clock of a round */
	readonly lent: boolean;
	/** a mock is under way: nothing helps */
	readonly mock: boolean;
	readonly document: DesignDocument;
	/** of this round, in the order of their minutes */
	readonly twists: readonly Twist[];
	/** the change that is supposed now, with what it does */
	readonly applied: { readonly id: string; readonly effects: readonly string[] } | null;
}

/** The round as the board shows it; a change of the requirements is silent until its minute. */
export function shownGuide({ goneMs, running, lent, mock, document, twists, applied }: GuideInputs): ShownGuide {
	const gone = goneMs ?? 0;
	return {
		mode: goneMs === undefined ? "free" : "guided",
		elapsedMs: gone,
		running,
		lent,
		totalMs: roundMinutes * minuteMs,
		steps: roundSteps.map(({ title, fromMinute, toMinute, strong }) => {
			const section = document.sections.find((one) => one.title.toLowerCase() === title.toLowerCase());
			return {
				title,
				fromMinute,
				toMinute,
				strong: mock ? [] : strong,
				lineBase0: section?.headingRange.start.lineBase0 ?? null,
				words: document.prose
					.filter((block) => block.section === section?.title)
					.reduce((count, { text }) => count + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0),
			};
		}),
		twists: twists.map(({ id, minute, text }) => {
			const due = goneMs !== undefined && gone >= minute * minuteMs;
			const now = due && applied?.id === id;
			return { id, minute, text: due ? text : "", due, applied: now, effects: now ? applied.effects : [] };
		}),
	};
}
