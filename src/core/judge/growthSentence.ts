import * as l10n from "@vscode/l10n";

import { failureTexts } from "./failureTexts.ts";
import { formatSize } from "./growth.ts";
import type { GrowthReport } from "./growthReport.ts";

/** What was measured, in one or two sentences. */
export function growthSentence(report: GrowthReport): string {
	const { kind, why, measured, accepted, shown } = report;
	switch (kind) {
		case "same":
			return l10n.t`Grows like the reference, ${bare(accepted)} up to a logarithm: ${shown}.`;
		case "worse":
			return l10n.t`Grows like ${bare(measured)} where ${bare(accepted)} is expected: ${shown}.`;
		case "unsure":
			return failureTexts.growthUnsure.say({ why, shown });
	}
}

/** What the growth has to do with a case at the constraint limit that ran out of time; empty where it says nothing. */
export function timeLimitExplained(report: GrowthReport): string {
	const { kind, measured, accepted, shown, points } = report;
	const last = points.at(-1);
	switch (kind) {
		case "worse":
			return l10n.t`Measured on smaller inputs, your time grows like ${bare(measured)}, the reference's like ${bare(accepted)} (${shown}).`;
		case "same":
			return last === undefined
				? ""
				: l10n.t`Measured on smaller inputs, your time grows like the reference's, ${bare(accepted)}; at size ${formatSize(last.n)} it takes ${(last.candidateMs / last.referenceMs).toFixed(1)} × as long. Look for work that each step could do without.`;
		case "unsure":
			return "";
	}
}

/** "O(n log n)" → "n log n" */
export function bare(complexity: string): string {
	return /^O\((.*)\)$/.exec(complexity)?.[1] ?? complexity;
}
