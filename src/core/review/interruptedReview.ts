import * as l10n from "@vscode/l10n";

import type { Review } from "./reviewEvent.ts";

/** What is left of a review whose window went away while it ran: the finished rows, no score, and a way to go on. */
export function interruptedReview(review: Review): Review {
	const rows = review.rows.map((row) => (row.finding === undefined ? { ...row, state: "not-reviewed" as const } : row));
	const finished = rows.filter((row) => row.finding !== undefined).length;
	return {
		...review,
		rows,
		score: null,
		failure: {
			kind: "cancelled",
			message: l10n.t`Interrupted after ${finished} of ${rows.length}: the window closed. What is finished is kept, without a score.`,
		},
	};
}
