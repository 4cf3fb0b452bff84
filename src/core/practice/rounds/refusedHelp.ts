import * as l10n from "@vscode/l10n";

import type { Round } from "./round.ts";

/** What a candidate may ask of Woodshed besides hints and the solution, of which `mockRefusal` tells. */
export type Help = "review" | "counterexample" | "growth" | "marks" | "aiCompletion";

/** Why a mock refuses it, and what can be done. */
export function refusedHelp(help: Help): string {
	return refusals[help]();
}

const refusals: Readonly<Record<Help, () => string>> = {
	review: () =>
		l10n.t(
			"A mock is under way: nothing is reviewed before its part is left. Click the clock in the status bar, go to the next part and choose “Feedback now”, or wait for the end.",
		),
	counterexample: () =>
		l10n.t("A mock is under way: nobody looks for a failing input for you until it ends. Write a case of your own."),
	growth: () =>
		l10n.t(
			"A mock is under way: nothing is measured for you until it ends. Say aloud how time and space grow, as in an interview.",
		),
	marks: () =>
		l10n.t("A mock is under way: you mark yourself once it has ended, since the list says what is listened for."),
	aiCompletion: () => l10n.t("A mock is under way: AI completion stays off until it ends."),
};

export function padHasNoDebugger(): string {
	return l10n.t(
		"The pad of this round has no debugger. Print what you want to know, or go through the lines by hand. The IDE has one.",
	);
}

/** `left`: cases that were not run */
export function referenceIsSilent(left: number): string {
	return left === 1
		? l10n.t("A mock is under way: the reference fills nothing in, so your case without an output was not run.")
		: l10n.t("A mock is under way: the reference fills nothing in, so {0} cases without an output were not run.", left);
}

/** In a mock a part is reviewed once it was left with the wish for feedback; `round` null: what is sat is not known. */
export function mayBeReviewed(round: Round | null, slug: string): boolean {
	return (
		round?.parts.some((part, index) => part.slug === slug && index !== round.at && part.feedback === "now") ?? false
	);
}

/** What was said of a part is not shown in a mock before that part is left for feedback; `round` null: it is not known. */
export function hidesReview(round: Round | null, slug: string): boolean {
	return round === null || (round.parts.some((part) => part.slug === slug) && !mayBeReviewed(round, slug));
}

/** Back to a part; in a mock not to one of which the feedback was read. */
export function mayGoBack(round: Round): boolean {
	const before = round.parts[round.at - 1];
	return before !== undefined && !(round.mock && before.feedback === "now");
}
