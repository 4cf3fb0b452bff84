import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { type ReadingSlug, readingSlugs, readingTable } from "../../../core/practice/plan/readings.ts";

/** Every reading, whatever the day; undefined: the candidate left. */
export async function pickReading(opened: ReadonlySet<string>): Promise<ReadingSlug | undefined> {
	const picked = await vscode.window.showQuickPick(
		readingSlugs.map((slug) => ({
			label: readingTable[slug].title,
			description: opened.has(slug)
				? l10n.t`${readingTable[slug].minutes} min, opened before`
				: l10n.t`${readingTable[slug].minutes} min`,
			slug,
		})),
		{ title: l10n.t`Readings`, placeHolder: l10n.t`Dated facts with their sources, and what to prepare` },
	);
	return picked?.slug;
}
