import * as vscode from "vscode";

import { dayName } from "../../../core/practice/plan/calendarDay.ts";
import type { PlanItem } from "../../../core/practice/plan/plan.ts";
import { type TodayHead, todayHead } from "../../../core/practice/plan/todayHead.ts";
import type { ScoredRow, TodayRow } from "../../../core/practice/plan/todayList.ts";
import type { Planned } from "./planned.ts";
import { planItemTitle } from "./planItemTitle.ts";
import { scoredItemTitle, scoredItemWhy } from "./scoredItemTexts.ts";

type TodayNode =
	| { readonly kind: "row"; readonly row: TodayRow; readonly title: string }
	| { readonly kind: "more"; readonly count: number }
	| {
			readonly kind: "tomorrow";
			readonly items: readonly (readonly [item: PlanItem, title: string])[];
			readonly scored: readonly (readonly [row: ScoredRow, title: string])[];
	  }
	| { readonly kind: "later"; readonly item: PlanItem; readonly title: string }
	| { readonly kind: "scoredLater"; readonly row: ScoredRow; readonly title: string };

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
						...node.scored.map(([row, title]) => ({ kind: "scoredLater", row, title }) as const),
					];
		}
		const [found, titleOf] = await Promise.all([this.planned.today(), this.planned.titles()]);
		if (found === null) {
			return [];
		}
		const { rows, moreLeft, tomorrow, scoredTomorrow } = found.today;
		return [
			...rows.map((row) => ({ kind: "row", row, title: rowTitle(row, titleOf) }) as const),
			...(moreLeft === 0 ? [] : [{ kind: "more", count: moreLeft } as const]),
			...(tomorrow.length + scoredTomorrow.length === 0
				? []
				: [
						{
							kind: "tomorrow",
							items: tomorrow.map((item) => [item, planItemTitle(item, titleOf)] as const),
							scored: scoredTomorrow.map((row) => [row, rowTitle(row, titleOf)] as const),
						} as const,
					]),
		];
	}

	getTreeItem(node: TodayNode): vscode.TreeItem {
		switch (node.kind) {
			case "row":
				return rowItem(node.row, node.title);
			case "more": {
				const item = new vscode.TreeItem(`${node.count} more of earlier days`);
				item.id = "today:more";
				item.tooltip = "They stay in Rounds. Set the date again for a plan that begins today.";
				return item;
			}
			case "tomorrow": {
				const item = new vscode.TreeItem("Tomorrow", vscode.TreeItemCollapsibleState.Collapsed);
				item.id = "today:tomorrow";
				const minutes = node.items.reduce((sum, [{ minutes }]) => sum + minutes, 0);
				item.description = minutes === 0 ? "" : `${minutes} min`;
				return item;
			}
			case "scoredLater": {
				const item = rowItem(node.row, node.title);
				item.id = `tomorrow:${item.id}`;
				return item;
			}
			case "later": {
				const item = new vscode.TreeItem(node.title);
				item.id = `tomorrow:${node.item.key}`;
				item.description = `${node.item.minutes} min`;
				if (node.item.kind !== "weak") {
					// who has time today may begin
					const row: TodayRow = { kind: "planned", item: node.item, left: null, done: false };
					item.command = { command: "woodshed.openPlanItem", title: "Open", arguments: [row] };
				}
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
		this.view.badge = open === 0 ? undefined : { value: open, tooltip: `${open} open today` };
	}
}

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

function rowItem(row: TodayRow, title: string): vscode.TreeItem {
	const item = new vscode.TreeItem(title);
	const [id, notes] = rowTexts(row);
	item.id = id;
	item.description = notes.join(" · ");
	item.tooltip = [title, ...notes, row.done ? "done" : "open"].join("\n");
	item.iconPath = row.done
		? new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed"))
		: new vscode.ThemeIcon("circle-large-outline");
	item.accessibilityInformation = { label: [title, ...notes, row.done ? "done" : "open"].join(", ") };
	item.command = { command: "woodshed.openPlanItem", title: "Open", arguments: [row] };
	return item;
}

function rowTexts(row: TodayRow): readonly [id: string, notes: readonly string[]] {
	switch (row.kind) {
		case "planned": {
			const left = row.left === null ? [] : [`left from ${dayName(row.left).split(" ")[0]}`];
			return [`today:${row.item.key}`, [`${row.item.minutes} min`, ...left]];
		}
		case "due":
			return [`due:${row.review.kind}:${row.review.title}:${row.review.slug}`, ["due again", row.review.why]];
		case "scored": {
			const left = row.left === null ? [] : [`left from ${dayName(row.left).split(" ")[0]}`];
			return [`scored:${row.item.slug}:${row.item.dimension}`, [scoredItemWhy(row.item, row.from), ...left]];
		}
		case "weak":
			return [`weak:${row.slug}`, ["again", row.why]];
	}
}
