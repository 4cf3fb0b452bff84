import * as l10n from "@vscode/l10n";

/** The rounds of a loop, in its order. */
export const loopRounds = ["coding", "data", "design", "knowledge", "depth", "values"] as const;
export type LoopRound = (typeof loopRounds)[number];

const labels: Readonly<Record<LoopRound, string>> = {
	coding: "Coding",
	data: l10n.t`SQL and data`,
	design: l10n.t`ML system design`,
	knowledge: l10n.t`ML knowledge`,
	depth: l10n.t`ML depth`,
	values: "Values",
};

/** As people call it; a round of another version by its own name. */
export function roundLabel(round: string): string {
	const known = loopRounds.find((one) => one === round);
	return known === undefined ? round : labels[known];
}
