import { assertNever } from "../base/assertNever.ts";
import type { Drill } from "./drill.ts";
import type { DrillPlace } from "./drillText.ts";

export interface DrillAnswer {
	/** id of a criterion */
	readonly criterion: string;
	/** what was marked in the text; null or empty: nothing, which says that something is missing */
	readonly range: DrillPlace | null;
}

/** Where the marks lie: on the flaw, beside it, over half of the text, or nowhere though words are at fault. */
export type DrillMark = "right" | "elsewhere" | "too-wide" | "nothing";

export interface DrillResult {
	/** the criterion is the one that the flaw costs */
	readonly named: boolean;
	/** the marks are right */
	readonly placed: boolean;
	readonly mark: DrillMark;
	/** for people: what was right, and what the flaw is */
	readonly message: string;
}

/** Checks an answer by program: the criterion by its id, the marks by their overlap with what the flaw changed. */
export function checkDrill(drill: Drill, { criterion, range }: DrillAnswer): DrillResult {
	const named = criterion === drill.criterion;
	const mark = markOf(drill, range);
	const placed = mark === "right";
	const title = drill.choices.find(({ id }) => id === drill.criterion)?.title ?? drill.criterion;
	const criterionSentence = named ? "" : ` It costs “${title}”.`;
	return { named, placed, mark, message: `${verdict(named, mark, drill)}${criterionSentence} ${drill.why}` };
}

/** Marks may be this long whatever the flaw is; beyond it they may be twice as long as the flaw. */
const freeLength = 300;

function markOf({ words, gaps, absent, text }: Drill, range: DrillPlace | null): DrillMark {
	if (range === null || text.slice(range.start, range.end).trim() === "") {
		return absent ? "right" : "nothing";
	}
	const longest = Math.max(0, ...words.map(({ start, end }) => end - start));
	if (range.end - range.start > Math.max(freeLength, 2 * longest)) {
		return "too-wide";
	}
	const onWords = words.some(({ start, end }) => range.start < end && start < range.end);
	// where something was taken out, the words around it are as near as one can mark
	const onGap = gaps.some((at) => range.start <= at && at <= range.end);
	return onWords || onGap ? "right" : "elsewhere";
}

function verdict(named: boolean, mark: DrillMark, { absent }: Drill): string {
	switch (mark) {
		case "right":
			return named
				? "Found."
				: absent
					? "Something is missing, as you say."
					: "These are the words, and another criterion pays for them.";
		case "elsewhere":
			return named ? "The right criterion; the flaw stands elsewhere." : "Not here.";
		case "too-wide":
			return named
				? "The right criterion; too much is marked to count as a place."
				: "Too much is marked to count as a place.";
		case "nothing":
			return named
				? "The right criterion; and there are words at fault, which you did not mark."
				: "There are words at fault.";
		default:
			return assertNever(mark);
	}
}
