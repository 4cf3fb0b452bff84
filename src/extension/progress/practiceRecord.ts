import type { LogEvent } from "../../core/practice/logEvent.ts";
import { withoutHiddenReviews } from "../../core/practice/progress/hiddenReviews.ts";
import { codingRubric } from "../../core/review/codingRubric.ts";
import { storyParts } from "../../core/review/conversation/storyParts.ts";
import type { Criterion } from "../../core/review/rubric.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { RoundRules } from "../practice/rounds/roundRules.ts";
import type { Catalogue, ProblemSummary } from "../problem/catalogue.ts";

/** The log with the titles of what it speaks of. */
export interface PracticeRecord {
	/** in order of time */
	readonly events: readonly LogEvent[];
	readonly problems: readonly ProblemSummary[];
	/** of a criterion; one that its package no longer has by its id */
	readonly titleOf: (slug: string, criterion: string) => string;
}

/**
 * Null: this window has no practice folder. Packs are read only of problems that were reviewed. What a mock hides of earlier
 * reviews is not in it.
 */
export async function readPracticeRecord({
	folder,
	catalogue,
	rules,
}: {
	readonly folder: PracticeFolder;
	readonly catalogue: Catalogue;
	readonly rules: Pick<RoundRules, "hidesReview">;
}): Promise<PracticeRecord | null> {
	if (folder.uri === null) {
		return null;
	}
	const [logged, problems] = await Promise.all([folder.log.events(), catalogue.list()]);
	const events = withoutHiddenReviews(logged, (slug) => rules.hidesReview(slug));
	const named = new Set(
		events.flatMap((event) =>
			event.kind === "reviewed" || event.kind === "predicted" || event.kind === "interviewed" ? [event.slug] : [],
		),
	);
	const titles = new Map<string, string>();
	for (const problem of problems.filter(({ slug }) => named.has(slug))) {
		for (const { id, title } of await criteriaOf(problem, catalogue)) {
			titles.set(`${problem.slug}/${id}`, title);
		}
	}
	const titleOf = (slug: string, criterion: string): string =>
		titles.get(`${slug}/${criterion}`) ?? criterion.replaceAll("-", " ");
	return { events, problems, titleOf };
}

/** A pack that cannot be read costs its titles only. */
async function criteriaOf(
	{ slug, round }: ProblemSummary,
	catalogue: Catalogue,
): Promise<readonly Pick<Criterion, "id" | "title">[]> {
	try {
		switch (round) {
			case "coding":
			case "data":
				return codingRubric((await catalogue.pack(slug)).interview);
			case "design":
				return (await catalogue.designPack(slug)).rubric.criteria;
			case "knowledge":
			case "depth":
			case "values":
				return [
					...(round === "values" ? Object.values(storyParts) : []),
					...(await catalogue.conversationPack(slug)).criteria,
				];
		}
	} catch {
		return [];
	}
}
