import * as l10n from "@vscode/l10n";

import { shareOf } from "./proportion.ts";
import type { ReviewerCard } from "./reviewerCard.ts";

/** Whether a reviewer's findings can be leaned on; unknown: it was never calibrated. */
export type Trust = "low" | "ok" | "unknown";

/** What a tolerated reviewer must reach: planted flaws found, quotes that are true, clean items blamed. */
export const trustFloors = { recall: 0.65, fidelity: 0.8, falseAlarms: 0.2 } as const;

export function trustOf(card: ReviewerCard | null): Trust {
	return card === null ? "unknown" : shortcomings(card).length > 0 ? "low" : "ok";
}

/** Why it is low, one clause each; empty: it is not. A reviewer that gave not one quote is not judged by its quotes. */
export function shortcomings({ recall, fidelity, falseAlarms }: ReviewerCard): readonly string[] {
	const found = shareOf(recall);
	const faithful = shareOf(fidelity);
	const alarms = shareOf(falseAlarms);
	return [
		...(found === null || found < trustFloors.recall
			? [l10n.t`it found ${recall.hits} of ${recall.all} planted flaws`]
			: []),
		...(faithful !== null && faithful < trustFloors.fidelity
			? [l10n.t`${fidelity.all - fidelity.hits} of its ${fidelity.all} quotes are not in the text`]
			: []),
		...(alarms !== null && alarms > trustFloors.falseAlarms
			? [l10n.t`it blamed ${falseAlarms.hits} of ${falseAlarms.all} items of clean answers`]
			: []),
	];
}
