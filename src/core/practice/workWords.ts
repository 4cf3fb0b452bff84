import * as l10n from "@vscode/l10n";

import type { ProblemProgress } from "./practiceState.ts";

/** How much work a problem took: "3 submissions, 1 hint". */
export function workWords({ submissions, hints }: Pick<ProblemProgress, "submissions" | "hints">): string {
	return [
		submissions === 1 ? l10n.t("1 submission") : l10n.t("{0} submissions", submissions),
		hints === 1 ? l10n.t("1 hint") : l10n.t("{0} hints", hints),
	].join(", ");
}
