import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../core/base/humanError.ts";
import { dayName } from "../core/practice/plan/calendarDay.ts";
import { isAnythingDone } from "../core/practice/plan/doneWork.ts";
import { planCalendar } from "../core/practice/plan/planCalendar.ts";
import { plannedParts } from "../core/practice/rounds/roundParts.ts";
import type { ReadingSlug } from "../core/practice/plan/readings.ts";
import { executeCommand, registerCommand, showError } from "./commands.ts";
import { setContext } from "./contextKeys.ts";
import type { House } from "./house.ts";
import { askPlan } from "./practice/plan/askPlan.ts";
import { localDay } from "./practice/plan/localDay.ts";
import type { DueReviews } from "./practice/plan/dueReviews.ts";
import { Planned } from "./practice/plan/planned.ts";
import { scoredItemTitle, scoredItemWhy } from "./practice/plan/scoredItemTexts.ts";
import { planItemTitle } from "./practice/plan/planItemTitle.ts";
import { pickReading } from "./practice/plan/pickReading.ts";
import { ReadingPages } from "./practice/plan/readingPages.ts";
import { TodayView } from "./practice/plan/todayView.ts";

/** The date of the interview, the plan backwards from it, and what of it is for today. */
export function createPlanFeature(house: House, reviews: DueReviews | null): void {
	const { store, folder, catalogue, progress, log, extensionUri, nowMs } = house;
	const planned = store.add(new Planned({ progress, catalogue, nowMs, reviews }));
	const readings = store.add(new ReadingPages(extensionUri));
	const openReading = async (slug: ReadingSlug): Promise<void> => {
		await readings.show(slug);
		// it can be read without a folder, too: then nothing keeps that it was
		if (folder.uri !== null) {
			await progress.record({ kind: "readingOpened", slug });
		}
	};
	store.add(new TodayView(planned, (error) => showError(error, log)));
	const showPlanned = (): void => setContext("woodshed.datePlanned", progress.now.plan !== null);
	store.add(progress.onDidChange(showPlanned));
	showPlanned();

	store.add(
		registerCommand("woodshed.setInterviewDate", log, async () => {
			// the plan lives in the folder's log: nothing is asked before there is one
			if (!(await folder.ensure("woodshed.setInterviewDate"))) {
				return;
			}
			const set = await askPlan(localDay(nowMs()), progress.now.plan);
			if (set === undefined) {
				return;
			}
			await progress.record({ kind: "planSet", ...set });
			const plan = await planned.plan();
			if (plan !== null) {
				await vscode.commands.executeCommand("woodshed.today.focus");
				const left = plan.leftOut.filter(({ kind }) => kind !== "weak").length;
				const begins = plan.days[0]?.day ?? plan.interviewDay;
				const last = dayName(plan.interviewDay);
				const done =
					begins > localDay(nowMs())
						? l10n.t("Planned up to {0}; the plan begins on {1}.", last, dayName(begins))
						: l10n.t("Planned up to {0}; the view Today has its first items.", last);
				const without =
					left === 0 ? [] : [l10n.t("There is no time for {0} of its items; their problems stay in Rounds.", left)];
				const skipped = isAnythingDone(progress.now.doneBeforePlan)
					? [l10n.t("What you have solved, answered and read is not planned again.")]
					: [];
				void vscode.window.showInformationMessage([done, ...skipped, ...without].join(" "));
			}
		}),
	);
	store.add(
		registerCommand("woodshed.openPlanItem", log, async (row) => {
			const open = (slug: string): Thenable<unknown> => executeCommand("woodshed.openProblem", slug);
			if (row.kind === "scored") {
				const { way, practise } = row.item;
				// a name out of the log: what is no longer there is refused with a sentence
				await catalogue.summary(practise);
				return way === "drill" ? executeCommand("woodshed.drill", practise) : open(practise);
			}
			if (row.kind === "due" && row.review.kind === "items" && row.review.way === "drill") {
				return executeCommand("woodshed.drill", row.review.slug, undefined, row.review.criteria);
			}
			if (row.kind !== "planned") {
				return open(row.kind === "due" ? row.review.slug : row.slug);
			}
			switch (row.item.kind) {
				case "reading":
					return openReading(row.item.slug);
				case "mock": {
					const { round, parts } = row.item;
					return executeCommand("woodshed.startRound", { kind: round, mock: true, parts: plannedParts(round, parts) });
				}
				case "problem":
					return open(row.item.slug);
			}
		}),
	);
	store.add(
		registerCommand("woodshed.openReading", log, async () => {
			const slug = await pickReading(progress.now.readings);
			if (slug !== undefined) {
				await openReading(slug);
			}
		}),
	);
	store.add(
		registerCommand("woodshed.exportPlan", log, async () => {
			const [plan, weak] = await Promise.all([planned.plan(), planned.weakDays()]);
			if (plan === null && weak.length === 0) {
				throw new HumanError(l10n.t`There is no plan yet. Use “Set Interview Date” in the view Today.`);
			}
			const file = await vscode.window.showSaveDialog({
				title: l10n.t`Export Plan as Calendar`,
				defaultUri: folder.inside("interview-plan.ics"),
				filters: { [l10n.t("Calendar")]: ["ics"] },
			});
			if (file === undefined) {
				return;
			}
			const titleOf = await planned.titles();
			const extra = weak.map(({ day, item, from }) => ({
				day,
				text: `${scoredItemTitle(item, titleOf)} (${scoredItemWhy(item, from)})`,
			}));
			const stamp = new Date(nowMs()).toISOString();
			const text = planCalendar(plan, (item) => planItemTitle(item, titleOf), stamp, extra);
			await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
			const name = file.path.split("/").at(-1) ?? "";
			void vscode.window.showInformationMessage(
				plan === null
					? l10n.t("The week after your scorecard is in {0}. Import it into your calendar.", name)
					: plan.days.length === 1
						? l10n.t`1 day and the interview are in ${name}. Import it into your calendar.`
						: l10n.t`${plan.days.length} days and the interview are in ${name}. Import it into your calendar.`,
			);
		}),
	);
}
