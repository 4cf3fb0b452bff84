import * as l10n from "@vscode/l10n";

import type { MutationOperator } from "../problem/mutant.ts";
import type { Pack } from "../problem/pack.ts";
import type { CaseResult } from "./judgeEvent.ts";
import { type KnownMistake, recogniseMistake } from "./recogniseMistake.ts";

export const hintSteps = ["nudge", "pointer", "name"] as const;
export type HintStep = (typeof hintSteps)[number];

/** Three hints, each giving away a little more. */
export interface HintLadder {
	/** the same for the same hints, so that those taken are known */
	readonly key: string;
	/** of the problem for everybody, or of the mistake in what was run last */
	readonly about: "problem" | "mistake";
	/** its class, where it has one */
	readonly mistake: string | null;
	readonly hints: Readonly<Record<HintStep, string>>;
}

/** The ladders of a problem, the one to climb first: that of the mistake where the last run's answers show which it is. */
export function hintLadders(pack: Pack, results: readonly CaseResult[]): readonly HintLadder[] {
	const general: HintLadder = { key: "problem", about: "problem", mistake: null, hints: pack.hints };
	const known = recogniseMistake(pack, results);
	const special = known === undefined ? undefined : ladderOf(known);
	return special === undefined ? [general] : [special, general];
}

/** The next hint that was not taken yet; `taken` counts those of a ladder. */
export function nextHint(
	ladders: readonly HintLadder[],
	taken: (ladder: HintLadder) => number,
): { readonly ladder: HintLadder; readonly step: HintStep } | undefined {
	for (const ladder of ladders) {
		const step = hintSteps[taken(ladder)];
		if (step !== undefined) return { ladder, step };
	}
	return undefined;
}

function ladderOf(known: KnownMistake): HintLadder | undefined {
	if (known.kind === "mistake") {
		const { messages } = known.solution.header;
		if (messages === undefined) return undefined;
		// English: kept in the log
		return { key: `mistake ${known.id}`, about: "mistake", mistake: known.id, hints: messages };
	}
	const { file, operator, line, becomes } = known.slip;
	const { nudge, pointer } = slipHints[operator];
	const name = l10n.t`On the samples and edges it answers as a right solution does in which ${quoted(line)} became ${quoted(becomes)}.`;
	return {
		// English: kept in the log
		key: `slip ${file} ${line} ${becomes}`,
		about: "mistake",
		mistake: null,
		hints: { nudge, pointer, name },
	};
}

/** Lines of solutions hold backticks where they are templates. */
function quoted(line: string): string {
	return line.includes("`") ? `“${line}”` : `\`${line}\``;
}

const slipHints: Readonly<Record<MutationOperator, { readonly nudge: string; readonly pointer: string }>> = {
	comparison: {
		nudge: l10n.t`Your idea may well be right: one comparison decides the wrong way.`,
		pointer: l10n.t`Go through your comparisons, and ask of each what it says when both sides are equal.`,
	},
	arithmetic: {
		nudge: l10n.t`Your idea may well be right: one sum is not.`,
		pointer: l10n.t`Follow the smallest failing case by hand, and look at every sign and every operation on the way.`,
	},
	boolean: {
		nudge: l10n.t`Your idea may well be right: one condition is turned round, or joined in the wrong way.`,
		pointer: l10n.t`Say each of your conditions aloud, with its ands, ors and nots, and hold it against the statement.`,
	},
	constant: {
		nudge: l10n.t`Your idea may well be right: one value that you begin with or count by is off.`,
		pointer: l10n.t`Look at your first values and your steps of one: what must they be for the smallest failing case?`,
	},
	boundary: {
		nudge: l10n.t`Your idea may well be right: it looks one place too far, or not far enough.`,
		pointer: l10n.t`Write down the first and the last place that each of your loops and slices visits.`,
	},
	"removed statement": {
		nudge: l10n.t`Your idea may well be right: one step of it is missing.`,
		pointer: l10n.t`Follow the smallest failing case by hand: what should have been set, moved or cleared, and is not?`,
	},
	"swapped arguments": {
		nudge: l10n.t`Your idea may well be right: two values stand in each other's place.`,
		pointer: l10n.t`Look at the order of what you pass on and of what you sort by.`,
	},
};
