import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { ProblemState } from "../../core/practice/practiceState.ts";
import { workWords } from "../../core/practice/workWords.ts";
import { valueWords } from "../../core/review/conversation/valueWords.ts";
import type { Progress } from "../practice/progress.ts";
import type { SpacedReviews } from "../practice/spacedReviews.ts";
import type { Catalogue, ProblemSummary } from "./catalogue.ts";
import { problemStateWords } from "./problemStateWords.ts";
import { nodesBelow, type RoundsNode, roundNodes } from "./roundsTree.ts";

export const roundTable: Readonly<Record<ProblemSummary["round"], { readonly label: string; readonly icon: string }>> =
	{
		coding: { label: l10n.t`Coding`, icon: "code" },
		data: { label: l10n.t`SQL and data`, icon: "database" },
		design: { label: l10n.t`ML system design`, icon: "type-hierarchy" },
		knowledge: { label: l10n.t`ML knowledge`, icon: "comment-discussion" },
		depth: { label: l10n.t`ML depth`, icon: "telescope" },
		values: { label: l10n.t`Values`, icon: "heart" },
	};

export const categoryTable: Readonly<Record<string, string>> = {
	algorithms: l10n.t`Algorithms`,
	streaming: l10n.t`Streaming and large data`,
	"machine-learning": l10n.t`Machine learning`,
	...valueWords,
};

const difficultyWords: Readonly<Record<NonNullable<ProblemSummary["difficulty"]>, string>> = {
	easy: l10n.t`easy`,
	medium: l10n.t`medium`,
	hard: l10n.t`hard`,
};

const stateTable: Readonly<
	Record<ProblemState, { readonly icon: string; readonly color?: string; readonly word: string }>
> = {
	new: { icon: "circle-large-outline", word: l10n.t`not opened yet` },
	started: { icon: "record", word: problemStateWords.started },
	tried: { icon: "circle-slash", color: "list.warningForeground", word: problemStateWords.tried },
	solved: { icon: "pass-filled", color: "testing.iconPassed", word: problemStateWords.solved },
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
			const item = new vscode.TreeItem(l10n.t`Due today`, vscode.TreeItemCollapsibleState.Expanded);
			item.id = "due";
			item.iconPath = new vscode.ThemeIcon("history");
			item.description = `${node.reviews.length}`;
			item.tooltip = l10n.t`Mistakes and weak items of yours that come back in other problems, and answers that were weak`;
			return item;
		}
		if (node.kind === "review") {
			return reviewItem(node);
		}
		if (node.kind === "round") {
			const { label, icon } = roundTable[node.round];
			// all rounds at one look; what was opened once stays open
			const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
			const item = new vscode.TreeItem(label, node.round === "coding" ? Expanded : Collapsed);
			item.id = `round:${node.round}`;
			item.iconPath = new vscode.ThemeIcon(icon);
			item.description = this.solved(node.problems);
			return item;
		}
		if (node.kind === "category") {
			const label = categoryTable[node.category] ?? node.category;
			const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
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
		item.description = l10n.t`${minutes} min`;
		const counted = progress
			? l10n.t`${title}: ${state.word}, ${workWords(progress)}`
			: l10n.t`${title}: ${state.word}`;
		item.tooltip =
			plain === undefined
				? [
						counted,
						difficulty === null
							? l10n.t`${minutes} minutes`
							: l10n.t`${difficultyWords[difficulty]}, ${minutes} minutes`,
						topics.join(", "),
					].join("\n")
				: l10n.t("{0}: {1}\n{2} minutes\n{3}", title, state.word, minutes, plain);
		item.accessibilityInformation = { label: l10n.t`${title}, ${state.word}, ${minutes} minutes` };
		item.command = { command: "woodshed.openProblemItem", title: l10n.t`Open`, arguments: [node] };
		item.contextValue = "problem";
		return item;
	}

	private solved(problems: readonly ProblemSummary[]): string {
		const spoken = problems.every(isSpoken);
		const ends: readonly ProblemState[] = spoken ? ["tried", "solved"] : ["solved"];
		const done = problems.filter(({ slug }) => ends.includes(this.progress.of(slug)?.state ?? "new")).length;
		return spoken ? l10n.t`${done} of ${problems.length} answered` : l10n.t`${done} of ${problems.length} solved`;
	}

	/** What is said is never solved: once it was reviewed, it is answered. */
	private stateOf(problem: ProblemSummary): (typeof stateTable)[ProblemState] {
		const state = this.progress.of(problem.slug)?.state ?? "new";
		return state === "tried" && isSpoken(problem)
			? { ...stateTable.solved, word: l10n.t`answered` }
			: stateTable[state];
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}
}

function reviewItem(node: Extract<RoundsNode, { kind: "review" }>): vscode.TreeItem {
	const { title, minutes } = node.problem;
	const { review } = node;
	const isDrill = review.kind === "items" && review.way === "drill";
	const item = new vscode.TreeItem(title);
	item.id = `review:${review.kind === "mistake" ? review.mistake : node.slug}${isDrill ? ":drill" : ""}`;
	item.iconPath = new vscode.ThemeIcon("debug-restart");
	item.description = isDrill ? l10n.t`spot the flaw` : l10n.t`${minutes} min`;
	item.tooltip = review.why;
	item.accessibilityInformation = { label: l10n.t`${title}, due today, ${minutes} minutes. ${review.why}` };
	item.command = isDrill
		? { command: "woodshed.drill", title: l10n.t`Open`, arguments: [review.slug, undefined, review.criteria] }
		: { command: "woodshed.openProblemItem", title: l10n.t`Open`, arguments: [node] };
	item.contextValue = "problem";
	return item;
}

function isSpoken({ plain }: ProblemSummary): boolean {
	return plain !== undefined;
}
