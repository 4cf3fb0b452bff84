import * as vscode from "vscode";

import { type ReadingSlug, readingSlugs, readingTable } from "../../../core/practice/plan/readings.ts";

/** Every reading, whatever the day; undefined: the candidate left. */
export async function pickReading(opened: ReadonlySet<string>): Promise<ReadingSlug | undefined> {
	const picked = await vscode.window.showQuickPick(
		readingSlugs.map((slug) => ({
			label: readingTable[slug].title,
			description: `${readingTable[slug].minutes} min${opened.has(slug) ? ", opened before" : ""}`,
			slug,
		})),
		{ title: "Readings", placeHolder: "Dated facts with their sources, and what to prepare" },
	);
	return picked?.slug;
}
