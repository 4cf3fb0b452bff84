import type { Command } from "./command.ts";

/** Every command; a new one is one file and one row. Loaded when called, so that starting stays fast. */
export const commandTable: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
	list: () => import("./list.ts"),
	pack: () => import("./pack.ts"),
	judge: () => import("./judge.ts"),
	growth: () => import("./growth.ts"),
	stress: () => import("./stress.ts"),
	graph: () => import("./graph.ts"),
	check: () => import("./check.ts"),
	review: () => import("./review.ts"),
	eval: () => import("./eval.ts"),
	cards: () => import("./cards.ts"),
	verify: () => import("./verify.ts"),
	"new-problem": () => import("./newProblem.ts"),
};
