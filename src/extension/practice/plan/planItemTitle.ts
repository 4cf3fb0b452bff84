import * as l10n from "@vscode/l10n";

import type { MockRound, PlanItem } from "../../../core/practice/plan/plan.ts";
import { readingTable } from "../../../core/practice/plan/readings.ts";

/** `titleOf`: the title of a problem of any round. */
export function planItemTitle(item: PlanItem, titleOf: (slug: string) => string): string {
	switch (item.kind) {
		case "problem":
			return titleOf(item.slug);
		case "reading":
			return readingTable[item.slug].title;
		case "mock":
			return l10n.t`Mock ${item.mock}: ${mockRoundNames[item.round]}`;
		case "weak":
			return l10n.t`Your weakest so far, again`;
	}
}

const mockRoundNames: Readonly<Record<MockRound, string>> = {
	screen: l10n.t("screen"),
	data: l10n.t`ML data`,
	depth: l10n.t`ML depth`,
	design: l10n.t`ML system design`,
	values: l10n.t("values"),
};
