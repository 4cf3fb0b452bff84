import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { CalendarDay } from "../../../core/practice/plan/calendarDay.ts";
import type { PlanItem } from "../../../core/practice/plan/plan.ts";
import { type TodayHead, todayHead } from "../../../core/practice/plan/todayHead.ts";
import type { ScoredRow, TodayRow } from "../../../core/practice/plan/todayList.ts";
import { leftFrom } from "./leftFrom.ts";
import type { Planned } from "./planned.ts";
import { planItemKind } from "./planItemKind.ts";
import { planItemTitle } from "./planItemTitle.ts";
import { scoredItemTitle, scoredItemWhy } from "./scoredItemTexts.ts";

type TodayNode =
	| { readonly kind: "row"; readonly row: TodayRow; readonly title: string; readonly today: CalendarDay }
	| { readonly kind: "more"; readonly count: number }
	| {
			readonly kind: "tomorrow";
			readonly items: readonly (readonly [item: PlanItem, title: string])[];
			readonly scored: readonly (readonly [row: ScoredRow, title: string])[];
			readonly today: CalendarDay;
	  }
	| { readonly kind: "later"; readonly item: PlanItem; readonly title: string }
	| { readonly kind: "scoredLater"; readonly row: ScoredRow; readonly title: string; readonly today: CalendarDay }
	/** the interview is past */
	| { readonly kind: "anotherDate" };

/** What is to do today, with what is done; tomorrow is folded. The badge is the reminder: it counts what is open. */
export class TodayView implements vscode.TreeDataProvider<TodayNode>, vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.changed.event;
	private readonly planned: Planned;
	private readonly view: vscode.TreeView<TodayNode>;
	private readonly subscription: vscode.Disposable;
	private readonly report: (error: unknown) => void;

	constructor(planned: Planned, report: (error: unknown) => void) {
		this.planned = planned;
		this.report = report;
		this.view = vscode.window.createTreeView("woodshed.today", { treeDataProvider: this });
		this.subscription = planned.onDidChange(() => {
			this.changed.fire(undefined);
			this.head().catch(this.report);
		});
		this.head().catch(this.report);
	}

	async getChildren(node?: TodayNode): Promise<TodayNode[]> {
		if (node !== undefined) {
			return node.kind !== "tomorrow"
				? []
				: [
						...node.items.map(([item, title]) => ({ kind: "later", item, title }) as const),
						...node.scored.map(([row, title]) => ({ kind: "scoredLater", row, title, today: node.today }) as const),
					];
		}
		const [found, titleOf] = await Promise.all([this.planned.today(), this.planned.titles()]);
		if (found === null) {
			return [];
		}
		const { rows, moreLeft, tomorrow, scoredTomorrow, daysLeft } = found.today;
		return [
			...(daysLeft !== null && daysLeft < 0 ? [{ kind: "anotherDate" } as const] : []),
			...rows.map((row) => ({ kind: "row", row, title: rowTitle(row, titleOf), today: found.day }) as const),
			...(moreLeft === 0 ? [] : [{ kind: "more", count: moreLeft } as const]),
			...(tomorrow.length + scoredTomorrow.length === 0
				? []
				: [
						{
							kind: "tomorrow",
							items: tomorrow.map((item) => [item, planItemTitle(item, titleOf)] as const),
							scored: scoredTomorrow.map((row) => [row, rowTitle(row, titleOf)] as const),
							today: found.day,
						} as const,
					]),
		];
	}

	getTreeItem(node: TodayNode): vscode.TreeItem {
		switch (node.kind) {
			case "row":
				return rowItem(node.row, node.title, node.today);
			case "more": {
				const item = new vscode.TreeItem(l10n.t`${node.count} more of earlier days`);
				item.id = "today:more";
				item.tooltip = l10n.t`They stay in Rounds. Set the date again for a plan that begins today.`;
				item.iconPath = new vscode.ThemeIcon("history");
				item.command = setDate;
				return item;
			}
			case "tomorrow": {
				const item = new vscode.TreeItem(l10n.t("Tomorrow"), vscode.TreeItemCollapsibleState.Collapsed);
				item.id = "today:tomorrow";
				const minutes = node.items.reduce((sum, [{ minutes }]) => sum + minutes, 0);
				item.description = minutes === 0 ? "" : l10n.t`${minutes} min`;
				return item;
			}
			case "scoredLater": {
				const item = rowItem(node.row, node.title, node.today);
				item.id = `tomorrow:${item.id}`;
				return item;
			}
			case "later": {
				const item = new vscode.TreeItem(node.title);
				item.id = `tomorrow:${node.item.key}`;
				const { icon, word } = planItemKind(node.item);
				item.iconPath = new vscode.ThemeIcon(icon);
				item.description = notesOf(l10n.t`${node.item.minutes} min`, word).join(" · ");
				if (node.item.kind !== "weak") {
					// who has time today may begin
					const row: TodayRow = { kind: "planned", item: node.item, left: null, done: false };
					item.command = { command: "woodshed.openPlanItem", title: l10n.t`Open`, arguments: [row] };
				}
				return item;
			}
			case "anotherDate": {
				const item = new vscode.TreeItem(l10n.t("Set another date"));
				item.id = "today:another";
				item.iconPath = new vscode.ThemeIcon("calendar");
				item.command = setDate;
				return item;
			}
		}
	}

	dispose(): void {
		this.subscription.dispose();
		this.view.dispose();
		this.changed.dispose();
	}

	private async head(): Promise<void> {
		const found = await this.planned.today();
		const { description, message, open } = found === null ? noHead : todayHead(found.plan, found.today);
		this.view.description = description;
		this.view.message = message;
		this.view.badge = open === 0 ? undefined : { value: open, tooltip: l10n.t`${open} open today` };
	}
}

const setDate: vscode.Command = { command: "woodshed.setInterviewDate", title: l10n.t`Set Interview Date` };

const noHead: TodayHead = { description: "", message: "", open: 0 };

function rowTitle(row: TodayRow, titleOf: (slug: string) => string): string {
	switch (row.kind) {
		case "planned":
			return planItemTitle(row.item, titleOf);
		case "due":
			return row.review.title;
		case "scored":
			return scoredItemTitle(row.item, titleOf);
		case "weak":
			return titleOf(row.slug);
	}
}

function rowItem(row: TodayRow, title: string, today: CalendarDay): vscode.TreeItem {
	const item = new vscode.TreeItem(title);
	const [id, icon, notes] = rowTexts(row, today);
	item.id = id;
	item.description = notes.join(" · ");
	item.tooltip = [title, ...notes, doneWord(row)].join("\n");
	item.iconPath = row.done
		? new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed"))
		: new vscode.ThemeIcon(icon);
	item.accessibilityInformation = { label: [title, ...notes, doneWord(row)].join(", ") };
	item.command = { command: "woodshed.openPlanItem", title: l10n.t`Open`, arguments: [row] };
	return item;
}

function doneWord({ done }: TodayRow): string {
	return done ? l10n.t("done") : l10n.t("open");
}

function rowTexts(row: TodayRow, today: CalendarDay): readonly [id: string, icon: string, notes: readonly string[]] {
	switch (row.kind) {
		case "planned": {
			const { icon, word } = planItemKind(row.item);
			const left = row.left === null ? [] : [leftFrom(row.left, today)];
			return [`today:${row.item.key}`, icon, notesOf(l10n.t`${row.item.minutes} min`, word, ...left)];
		}
		case "due":
			return [
				`due:${row.review.kind}:${row.review.title}:${row.review.slug}`,
				"sync",
				[l10n.t`due again`, row.review.why],
			];
		case "scored": {
			const left = row.left === null ? [] : [leftFrom(row.left, today)];
			return [`scored:${row.item.slug}:${row.item.dimension}`, "sync", [scoredItemWhy(row.item, row.from), ...left]];
		}
		case "weak":
			return [`weak:${row.slug}`, "sync", [l10n.t("again"), row.why]];
	}
}

function notesOf(...notes: readonly string[]): readonly string[] {
	return notes.filter((note) => note !== "");
}
