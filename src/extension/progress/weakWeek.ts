import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { dayName } from "../../core/practice/plan/calendarDay.ts";
import { practiceOfWeak } from "../../core/practice/plan/practiceOfWeak.ts";
import { weakDays } from "../../core/practice/plan/weakDays.ts";
import type { WeakPlan } from "../../core/practice/plan/weakPlan.ts";
import type { WeakItem } from "../../core/practice/scorecard/scorecard.ts";
import type { House } from "../house.ts";
import { planInLog } from "../practice/plan/planInLog.ts";
import { scoredItemTitle } from "../practice/plan/scoredItemTexts.ts";

type Around = Pick<House, "progress" | "catalogue">;

/** What a scorecard asks of the week after it. */
export interface WeakWeek {
	readonly plan: WeakPlan;
	/** for each item, what is to be done and on which day; empty: no day is left before the interview */
	readonly sentences: readonly string[];
}

/** Null: nothing was weak. `from`: the day of the scorecard, "2026-05-12". */
export async function weakWeek(around: Around, weakest: readonly WeakItem[], from: string): Promise<WeakWeek | null> {
	const { catalogue, progress } = around;
	const problems = await catalogue.list();
	const flawed = new Set<string>();
	for (const { slug } of weakest) {
		const isDesign = problems.some((one) => one.slug === slug && one.round === "design");
		// a design that cannot be read is practised by itself
		const pack = isDesign ? await catalogue.designPack(slug).catch(() => null) : null;
		if (pack !== null && pack.twins.length > 0) {
			flawed.add(slug);
		}
	}
	const items = practiceOfWeak(
		weakest.map(({ dimension, slug, score }) => ({ dimension, slug, score })),
		{
			problems,
			isSolved: (slug) => progress.of(slug)?.state === "solved",
			isKept: (slug) => progress.now.keptForMocks.has(slug),
			hasFlaws: (slug) => flawed.has(slug),
		},
	);
	if (items.length === 0) {
		return null;
	}
	const plan: WeakPlan = { from, items: items.map((item) => ({ ...item, doneAt: null })) };
	const titleOf = (slug: string): string => problems.find((one) => one.slug === slug)?.title ?? slug;
	const sentences = weakDays(plan, await planInLog(around)).map(({ day, item }) =>
		l10n.t("{0}: {1}", dayName(day), scoredItemTitle(item, titleOf)),
	);
	return { plan, sentences };
}

/** Puts it into the plan, and shows where it went. */
export async function planWeakWeek({ progress }: Around, { plan }: WeakWeek): Promise<void> {
	const items = plan.items.map(({ doneAt: _open, ...item }) => item);
	await progress.record({ kind: "weakPlanned", from: plan.from, items });
	await vscode.commands.executeCommand("woodshed.today.focus");
	void vscode.window.showInformationMessage(
		l10n.t("Planned for the seven days after the scorecard. The view Today shows each on its day, until it is done."),
	);
}
