import assert from "node:assert/strict";

import type { ProblemSummary } from "../../../src/extension/problem/catalogue.ts";
import { nodesBelow, type RoundsNode, roundNodes } from "../../../src/extension/problem/roundsTree.ts";

const problem = (round: ProblemSummary["round"], category: string, title: string): ProblemSummary => ({
	slug: title.toLowerCase(),
	title,
	round,
	category,
	difficulty: "easy",
	minutes: 20,
	topics: [],
	languages: [],
});

/** Names, with those of what is below. */
function outline(nodes: readonly RoundsNode[]): unknown[] {
	return nodes.map((node) =>
		node.kind === "problem" || node.kind === "review"
			? node.problem.title
			: [node.kind === "due" ? "due" : node.kind === "round" ? node.round : node.category, outline(nodesBelow(node))],
	);
}

describe("the tree of rounds", () => {
	it("has rounds in the order of a loop, categories in the order of the catalogue, and problems by title", () => {
		const problems = [
			problem("design", "ml-system-design", "Home"),
			problem("coding", "machine-learning", "Means"),
			problem("coding", "streaming", "Windows"),
			problem("coding", "one's own", "Mine"),
			problem("coding", "algorithms", "Paths"),
			problem("coding", "streaming", "Buckets"),
			problem("data", "sql", "Charts"),
		];
		assert.deepEqual(outline(roundNodes(problems)), [
			[
				"coding",
				[
					["algorithms", ["Paths"]],
					["streaming", ["Buckets", "Windows"]],
					["machine-learning", ["Means"]],
					["one's own", ["Mine"]],
				],
			],
			["data", ["Charts"]],
			["design", ["Home"]],
		]);
	});

	it("has the rounds of words behind those with a program, values by their name", () => {
		const problems = [
			problem("values", "playful", "Lightness"),
			problem("values", "innovative", "Risk"),
			problem("depth", "depth", "Hardest"),
			problem("knowledge", "knowledge", "Drift"),
			problem("design", "ml-system-design", "Home"),
		];
		assert.deepEqual(outline(roundNodes(problems)), [
			["design", ["Home"]],
			["knowledge", ["Drift"]],
			["depth", ["Hardest"]],
			[
				"values",
				[
					["innovative", ["Risk"]],
					["playful", ["Lightness"]],
				],
			],
		]);
	});

	it("leaves out a round that has no problem", () => {
		assert.deepEqual(outline(roundNodes([problem("data", "sql", "Charts")])), [["data", ["Charts"]]]);
	});

	it("has what is due on top, in its order, and only of problems that there are", () => {
		const review = (slug: string) => ({
			kind: "mistake" as const,
			mistake: slug,
			title: "",
			slug,
			why: "",
			dueAt: "2026-02-03T01:00:00.000Z",
		});
		const problems = [problem("coding", "streaming", "Windows"), problem("coding", "streaming", "Buckets")];
		assert.deepEqual(outline(roundNodes(problems, [review("windows"), review("gone"), review("buckets")])), [
			["due", ["Windows", "Buckets"]],
			["coding", ["Buckets", "Windows"]],
		]);
		assert.deepEqual(outline(roundNodes(problems, [review("gone")])), [["coding", ["Buckets", "Windows"]]]);
	});
});
