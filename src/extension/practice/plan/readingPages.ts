import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { isReadingSlug, type ReadingSlug, readingTable } from "../../../core/practice/plan/readings.ts";
import { documentPath } from "../../documentPath.ts";
import { RenderedPages } from "../../renderedPages.ts";
import { showRendered } from "../../showRendered.ts";

const scheme = "woodshed-reading";

/** The readings as read-only documents, shown as rendered Markdown. */
export class ReadingPages implements vscode.Disposable {
	private readonly folder: vscode.Uri;
	private readonly pages: RenderedPages;

	constructor(extensionUri: vscode.Uri) {
		this.folder = vscode.Uri.joinPath(extensionUri, "dist", "readings");
		this.pages = new RenderedPages(scheme, (page) => this.text(page));
	}

	async show(slug: ReadingSlug): Promise<void> {
		const uri = vscode.Uri.from({
			scheme,
			path: documentPath(readingTable[slug].title, "md"),
			query: slug,
		});
		await showRendered(uri);
	}

	dispose(): void {
		this.pages.dispose();
	}

	private async text({ query }: vscode.Uri): Promise<string> {
		if (!isReadingSlug(query)) {
			return l10n.t`There is no such reading.\n`;
		}
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.folder, `${query}.md`));
		return new TextDecoder().decode(bytes);
	}
}
