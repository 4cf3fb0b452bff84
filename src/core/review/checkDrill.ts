import * as l10n from "@vscode/l10n";

import { assertNever } from "../base/assertNever.ts";
import type { Drill } from "./drill.ts";
import type { DrillPlace } from "./drillText.ts";

/** Checks an answer by program: the criterion by its id, the marks by their overlap with what the flaw changed. */
export function checkDrill(drill: Drill, { criterion, range }: DrillAnswer): DrillResult {
	const named = criterion === drill.criterion;
	const mark = markOf(drill, range);
	const title = drill.choices.find(({ id }) => id === drill.criterion)?.title ?? drill.criterion;
	const paid = named ? "" : l10n.t`It costs “${title}”.`;
	return {
		named,
		placed: mark === "found" || mark === "absence",
		mark,
		message: [verdict(named, mark), paid, drill.why].filter((said) => said !== "").join(" "),
	};
}

export interface DrillAnswer {
	/** id of a criterion */
	readonly criterion: string;
	/** what was marked in the text; null or empty: nothing, which says that something is missing */
	readonly range: DrillPlace | null;
}

/**
 * found: the marks lie on the flaw · absence: nothing is marked, and something is missing · elsewhere: the marks
 * lie beside it · too-wide: they take in so much that they name no place · nothing: words are at fault, and none are marked.
 */
export type DrillMark = "found" | "absence" | "elsewhere" | "too-wide" | "nothing";

export interface DrillResult {
	/** the criterion is the one that the flaw costs */
	readonly named: boolean;
	/** the marks are right */
	readonly placed: boolean;
	readonly mark: DrillMark;
	/** for people: what was right, and what the flaw is */
	readonly message: string;
}

/** Marks may be this long whatever the flaw is; beyond it they may be twice as long as the flaw. */
const freeLength = 300;

function markOf({ words, gaps, absent, text }: Drill, range: DrillPlace | null): DrillMark {
	if (range === null || text.slice(range.start, range.end).trim() === "") {
		return absent ? "absence" : "nothing";
	}
	const longest = Math.max(0, ...words.map(({ start, end }) => end - start));
	if (range.end - range.start > Math.max(freeLength, 2 * longest)) {
		return "too-wide";
	}
	const onWords = words.some(({ start, end }) => range.start < end && start < range.end);
	// where something was taken out, the words around it are as near as one can mark
	const onGap = gaps.some((at) => range.start <= at && at <= range.end);
	return onWords || onGap ? "found" : "elsewhere";
}

function verdict(named: boolean, mark: DrillMark): string {
	switch (mark) {
		case "found":
			return named ? l10n.t`Found.` : l10n.t`This is the place, and another criterion pays for it.`;
		case "absence":
			return named ? l10n.t`Found.` : l10n.t`Something is missing, as you say.`;
		case "elsewhere":
			return named ? l10n.t`The right criterion; the flaw stands elsewhere.` : l10n.t`Not here.`;
		case "too-wide":
			return named
				? l10n.t`The right criterion; too much is marked to count as a place.`
				: l10n.t`Too much is marked to count as a place.`;
		case "nothing":
			return named
				? l10n.t`The right criterion; there are words at fault, and you marked none.`
				: l10n.t`There are words at fault, and you marked none.`;
		default:
			return assertNever(mark);
	}
}
