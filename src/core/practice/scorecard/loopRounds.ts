import * as l10n from "@vscode/l10n";

import { assertNever } from "../../base/assertNever.ts";

/** The rounds of a loop, in its order. */
export const loopRounds = ["coding", "data", "design", "knowledge", "depth", "values"] as const;
export type LoopRound = (typeof loopRounds)[number];

/** As people call it; a round of another version by its own name. */
export function roundLabel(round: string): string {
	const known = loopRounds.find((one) => one === round);
	return known === undefined ? round : labelOf(known);
}

function labelOf(round: LoopRound): string {
	switch (round) {
		case "coding":
			return l10n.t("Coding");
		case "data":
			return l10n.t("SQL and data");
		case "design":
			return l10n.t("ML system design");
		case "knowledge":
			return l10n.t("ML knowledge");
		case "depth":
			return l10n.t("ML depth");
		case "values":
			return l10n.t("Values");
		default:
			return assertNever(round);
	}
}
