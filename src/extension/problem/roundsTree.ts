import type { DueReview } from "../../core/practice/spaced/dueReview.ts";
import { valueNames } from "../../core/review/conversation/conversationPack.ts";
import type { ProblemSummary } from "./catalogue.ts";

export type RoundsNode =
	| { readonly kind: "due"; readonly reviews: readonly RoundsNode[] }
	| { readonly kind: "review"; readonly slug: string; readonly problem: ProblemSummary; readonly review: DueReview }
	| { readonly kind: "round"; readonly round: ProblemSummary["round"]; readonly problems: readonly ProblemSummary[] }
	| {
			readonly kind: "category";
			readonly round: ProblemSummary["round"];
			readonly category: string;
			readonly problems: readonly ProblemSummary[];
	  }
	| { readonly kind: "problem"; readonly slug: string; readonly problem: ProblemSummary };

const rounds: readonly ProblemSummary["round"][] = ["coding", "data", "design", "knowledge", "depth", "values"];
const categories = ["algorithms", "streaming", "machine-learning", "sql", "ml-system-design", ...valueNames];

/** What is due, where something is, then the rounds that have problems, in the order of a loop. */
export function roundNodes(problems: readonly ProblemSummary[], due: readonly DueReview[] = []): readonly RoundsNode[] {
	const reviews = due.flatMap((review): RoundsNode[] => {
		const problem = problems.find(({ slug }) => slug === review.slug);
		return problem === undefined ? [] : [{ kind: "review", slug: review.slug, problem, review }];
	});
	return [...(reviews.length === 0 ? [] : [{ kind: "due" as const, reviews }]), ...roundsWith(problems)];
}

function roundsWith(problems: readonly ProblemSummary[]): readonly RoundsNode[] {
	return rounds
		.map((round) => ({ kind: "round" as const, round, problems: problems.filter((one) => one.round === round) }))
		.filter((node) => node.problems.length > 0);
}

/** A round's categories, or its problems at once where they are all of one; a category's problems, by title. */
export function nodesBelow(node: RoundsNode): readonly RoundsNode[] {
	switch (node.kind) {
		case "due":
			return node.reviews;
		case "round": {
			const found = [...new Set(node.problems.map(({ category }) => category))];
			if (found.length < 2) return problemNodes(node.problems);
			return found.sort(byPlace).map((category) => ({
				kind: "category",
				round: node.round,
				category,
				problems: node.problems.filter((one) => one.category === category),
			}));
		}
		case "category":
			return problemNodes(node.problems);
		case "review":
		case "problem":
			return [];
	}
}

function problemNodes(problems: readonly ProblemSummary[]): readonly RoundsNode[] {
	return [...problems]
		.sort((a, b) => a.title.localeCompare(b.title, "en"))
		.map((problem) => ({ kind: "problem", slug: problem.slug, problem }));
}

/** Categories that nobody knows come last, by name. */
function byPlace(a: string, b: string): number {
	const place = (category: string) =>
		categories.includes(category) ? categories.indexOf(category) : categories.length;
	return place(a) - place(b) || a.localeCompare(b, "en");
}
