import * as vscode from "vscode";

import type { ProblemState } from "../../core/practice/practiceState.ts";
import type { Progress } from "../practice/progress.ts";
import type { SpacedReviews } from "../practice/spacedReviews.ts";
import type { Catalogue, ProblemSummary } from "./catalogue.ts";
import { nodesBelow, type RoundsNode, roundNodes } from "./roundsTree.ts";

export const roundTable: Readonly<Record<ProblemSummary["round"], { readonly label: string; readonly icon: string }>> =
	{
		coding: { label: "Coding", icon: "code" },
		data: { label: "SQL and data", icon: "database" },
		design: { label: "ML system design", icon: "type-hierarchy" },
		knowledge: { label: "ML knowledge", icon: "comment-discussion" },
		depth: { label: "ML depth", icon: "telescope" },
		values: { label: "Values", icon: "heart" },
	};

export const categoryTable: Readonly<Record<string, string>> = {
	algorithms: "Algorithms",
	streaming: "Streaming and large data",
	"machine-learning": "Machine learning",
	innovative: "Innovative",
	sincere: "Sincere",
	passionate: "Passionate",
	collaborative: "Collaborative",
	playful: "Playful",
};

const stateTable: Readonly<
	Record<ProblemState, { readonly icon: string; readonly color?: string; readonly word: string }>
> = {
	new: { icon: "circle-large-outline", word: "not opened yet" },
	started: { icon: "record", word: "started" },
	tried: { icon: "circle-slash", color: "list.warningForeground", word: "tried" },
	solved: { icon: "pass-filled", color: "testing.iconPassed", word: "solved" },
};

/** Problems by round and category, each with its state. Difficulty stays hidden until asked: it is in the tooltip. */
export class RoundsView implements vscode.TreeDataProvider<RoundsNode>, vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.changed.event;
	private readonly catalogue: Catalogue;
	private readonly progress: Progress;
	private readonly spaced: SpacedReviews;
	private readonly subscriptions: vscode.Disposable;

	constructor(catalogue: Catalogue, progress: Progress, spaced: SpacedReviews) {
		this.catalogue = catalogue;
		this.progress = progress;
		this.spaced = spaced;
		this.subscriptions = vscode.Disposable.from(
			progress.onDidChange(() => this.changed.fire(undefined)),
			spaced.onDidChange(() => this.changed.fire(undefined)),
			vscode.window.registerTreeDataProvider("woodshed.rounds", this),
		);
	}

	async getChildren(node?: RoundsNode): Promise<RoundsNode[]> {
		return [...(node === undefined ? roundNodes(await this.catalogue.list(), this.spaced.due()) : nodesBelow(node))];
	}

	getTreeItem(node: RoundsNode): vscode.TreeItem {
		if (node.kind === "due") {
			const item = new vscode.TreeItem("Due today", vscode.TreeItemCollapsibleState.Expanded);
			item.id = "due";
			item.iconPath = new vscode.ThemeIcon("history");
			item.description = `${node.reviews.length}`;
			item.tooltip = "Mistakes of yours that come back in other problems, and answers that were weak";
			return item;
		}
		if (node.kind === "review") {
			return reviewItem(node);
		}
		if (node.kind === "round") {
			const { label, icon } = roundTable[node.round];
			const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
			item.id = `round:${node.round}`;
			item.iconPath = new vscode.ThemeIcon(icon);
			item.description = this.solved(node.problems);
			return item;
		}
		if (node.kind === "category") {
			const label = categoryTable[node.category] ?? node.category;
			const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
			item.id = `category:${node.round}:${node.category}`;
			item.description = this.solved(node.problems);
			return item;
		}
		const { slug, title, difficulty, minutes, topics, plain } = node.problem;
		const progress = this.progress.of(slug);
		const state = this.stateOf(node.problem);
		const item = new vscode.TreeItem(title);
		item.id = `problem:${slug}`;
		item.iconPath = new vscode.ThemeIcon(
			state.icon,
			state.color === undefined ? undefined : new vscode.ThemeColor(state.color),
		);
		item.description = `${minutes} min`;
		item.tooltip =
			plain === undefined
				? `${title}: ${state.word}${progress ? `, ${progress.submissions} submissions, ${progress.hints} hints` : ""}\n${difficulty}, ${minutes} minutes\n${topics.join(", ")}`
				: `${title}: ${state.word}\n${minutes} minutes\n${plain}`;
		item.accessibilityInformation = { label: `${title}, ${state.word}, ${minutes} minutes` };
		item.command = { command: "woodshed.openProblemItem", title: "Open", arguments: [node] };
		item.contextValue = "problem";
		return item;
	}

	private solved(problems: readonly ProblemSummary[]): string {
		const spoken = problems.every(isSpoken);
		const ends: readonly ProblemState[] = spoken ? ["tried", "solved"] : ["solved"];
		const done = problems.filter(({ slug }) => ends.includes(this.progress.of(slug)?.state ?? "new")).length;
		return `${done} of ${problems.length} ${spoken ? "answered" : "solved"}`;
	}

	/** What is said is never solved: once it was reviewed, it is answered. */
	private stateOf(problem: ProblemSummary): (typeof stateTable)[ProblemState] {
		const state = this.progress.of(problem.slug)?.state ?? "new";
		return state === "tried" && isSpoken(problem) ? { ...stateTable.solved, word: "answered" } : stateTable[state];
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}
}

function reviewItem(node: Extract<RoundsNode, { kind: "review" }>): vscode.TreeItem {
	const { title, minutes } = node.problem;
	const item = new vscode.TreeItem(title);
	item.id = `review:${node.review.kind === "mistake" ? node.review.mistake : node.slug}`;
	item.iconPath = new vscode.ThemeIcon("debug-restart");
	item.description = `${minutes} min`;
	item.tooltip = node.review.why;
	item.accessibilityInformation = { label: `${title}, due today, ${minutes} minutes. ${node.review.why}` };
	item.command = { command: "woodshed.openProblemItem", title: "Open", arguments: [node] };
	item.contextValue = "problem";
	return item;
}

function isSpoken({ plain }: ProblemSummary): boolean {
	return plain !== undefined;
}
