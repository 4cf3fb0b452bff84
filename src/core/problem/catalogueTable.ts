import type { Problem } from "./problem.ts";
import type { VerifiedRecord } from "./verifiedRecord.ts";

type Listed = Pick<Problem, "slug" | "title" | "category" | "difficulty" | "minutes" | "languages" | "mistakes">;

const number = new Intl.NumberFormat("en-US");

/** `docs/catalogue.md`: the coding problems with what the gate found, and the mistakes that come back in several of them. */
export function catalogueTable(problems: readonly Listed[], record: VerifiedRecord): string {
	const rows = problems.map(({ slug, title, category, difficulty, minutes }) => {
		const verified = record[slug];
		const figures =
			verified === undefined
				? ["", "", "", "", "", ""]
				: [
						String(verified.cases),
						String(verified.refused),
						number.format(verified.inputsCompared),
						verified.mutants === null ? "not measured" : `${verified.mutants.killed} of ${verified.mutants.all}`,
						verified.naming === null ? "" : `${verified.naming.named} of ${verified.naming.wrong}`,
						verified.growthMargin === null ? "" : `≥ ${verified.growthMargin.toFixed(1)} ×`,
					];
		return [`\`${slug}\``, title, category, difficulty, String(minutes), ...figures];
	});
	const inProblems = new Map<string, string[]>();
	for (const { slug, mistakes } of problems) {
		for (const { id } of mistakes) inProblems.set(id, [...(inProblems.get(id) ?? []), slug]);
	}
	const mistakes = [...inProblems].sort(([a], [b]) => (a < b ? -1 : 1));
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [
		"# The catalogue",
		"",
		"Written by `npm run verify` from the packages and from `problems/verified.json`; `npm test` fails when it is not fresh.",
		"",
		line([
			"problem",
			"title",
			"category",
			"difficulty",
			"minutes",
			"cases",
			"wrong and slow solutions, each refused",
			"generated inputs on which the accepted solutions agree",
			"mutants killed",
			"wrong solutions named by what others answer",
			"fastest slow solution over the limit",
		]),
		"|---|---|---|---|--:|--:|--:|--:|--:|--:|--:|",
		...rows.map(line),
		"",
		"## Mistakes",
		"",
		"The same class of mistake comes back in another dress.",
		"",
		line(["mistake", "problems"]),
		"|---|---|",
		...mistakes.map(([id, slugs]) => line([`\`${id}\``, slugs.join(", ")])),
		"",
	].join("\n");
}
