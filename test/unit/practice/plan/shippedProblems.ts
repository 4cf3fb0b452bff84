import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import type { PlanProblem } from "../../../../src/core/practice/plan/plan.ts";

const problems = join(import.meta.dirname, "../../../../problems");

/** Every problem that ships, as far as a plan needs to know it. */
export const shippedProblems: readonly PlanProblem[] = globSync(
	["coding/*/problem.yaml", "design/*/design.yaml", "knowledge/*.md", "values/*.md"],
	{ cwd: problems },
)
	.map((file) => {
		const text = readFileSync(join(problems, file), "utf8");
		const field = (name: string): string => new RegExp(`^${name}: *(\\S+)`, "m").exec(text)?.[1] ?? "";
		return {
			slug: file.endsWith(".md") ? basename(file, ".md") : basename(dirname(file)),
			round: field("round") as PlanProblem["round"],
			category: field("category"),
			difficulty: (field("difficulty") || null) as PlanProblem["difficulty"],
			minutes: Number(field("minutes")),
		};
	})
	.sort((a, b) => (a.slug < b.slug ? -1 : 1));
