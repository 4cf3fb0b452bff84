import { readFile, stat } from "node:fs/promises";
import path from "node:path";

import { practicePathOf } from "../../core/practice/practicePath.ts";
import { practicePlaces } from "../../core/practice/practicePlaces.ts";
import {
	conversationFacts,
	designFacts,
	noFacts,
	solutionFacts,
	type SubjectFacts,
} from "../../core/practice/scorecard/subjectFacts.ts";
import type { Catalogue, ProblemSummary } from "../problem/catalogue.ts";

/** What the candidate wrote for a problem, card or prompt. */
export interface WrittenText {
	/** in the practice folder, with forward slashes */
	readonly path: string;
	readonly text: string;
}

/** As it stands in the practice folder; of solutions in several languages the one that was changed last. Null: nothing. */
export async function writtenText(problem: ProblemSummary, folder: string): Promise<WrittenText | null> {
	const found: (WrittenText & { readonly changedMs: number })[] = [];
	for (const relative of practicePlaces(problem).map(practicePathOf)) {
		const file = path.join(folder, relative);
		try {
			const { mtimeMs, size } = await stat(file);
			if (size <= longestText) {
				found.push({ path: relative, text: await readFile(file, "utf8"), changedMs: mtimeMs });
			}
		} catch {
			// never written, or out of reach: the log is enough for the rest
		}
	}
	const last = found.sort((a, b) => b.changedMs - a.changedMs)[0];
	return last === undefined ? null : { path: last.path, text: last.text };
}

/** bytes; nobody writes more by hand */
const longestText = 1024 * 1024;

/** What a reader who was not there must know; a package that cannot be read costs that only. */
export async function factsOfProblem(
	{ slug, round }: ProblemSummary,
	written: WrittenText | null,
	catalogue: Pick<Catalogue, "pack" | "designPack" | "conversationPack">,
): Promise<SubjectFacts> {
	try {
		switch (round) {
			case "coding":
			case "data":
				return solutionFacts((await catalogue.pack(slug)).statement, written);
			case "design":
				return designFacts(await catalogue.designPack(slug), written);
			case "knowledge":
			case "depth":
			case "values":
				return conversationFacts(await catalogue.conversationPack(slug), written);
		}
	} catch {
		return noFacts;
	}
}
