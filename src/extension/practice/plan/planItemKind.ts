import * as l10n from "@vscode/l10n";

import type { PlanItem, PlanProblem } from "../../../core/practice/plan/plan.ts";

/** `icon`: of the product's icons, as in Rounds. `word`: what kind of thing it is; empty where its title says it. */
interface PlanItemKind {
	readonly icon: string;
	readonly word: string;
}

/** What somebody who never saw its title wants to know of an item first: is it to read, to code, to draw or to tell. */
export function planItemKind(item: PlanItem): PlanItemKind {
	switch (item.kind) {
		case "problem":
			return problemKind(item.round);
		case "reading":
			return { icon: "book", word: l10n.t("reading") };
		case "mock":
			return { icon: "watch", word: "" };
		case "weak":
			return { icon: "sync", word: l10n.t("again") };
	}
}

function problemKind(round: PlanProblem["round"]): PlanItemKind {
	const table: Readonly<Record<PlanProblem["round"], PlanItemKind>> = {
		coding: { icon: "code", word: l10n.t("code") },
		data: { icon: "database", word: l10n.t("SQL") },
		design: { icon: "type-hierarchy", word: l10n.t("design") },
		knowledge: { icon: "comment-discussion", word: l10n.t("question") },
		depth: { icon: "telescope", word: l10n.t("question") },
		values: { icon: "heart", word: l10n.t("story") },
	};
	return table[round];
}
