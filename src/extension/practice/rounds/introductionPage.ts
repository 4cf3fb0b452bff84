import * as vscode from "vscode";

import { introductionPage, introductionTitle } from "../../../core/practice/rounds/introduction.ts";
import { documentPath } from "../../documentPath.ts";
import { RenderedPages } from "../../renderedPages.ts";
import { showRendered } from "../../showRendered.ts";

const scheme = "woodshed-introduction";

/** What a screen begins with, as a read-only page: it is said aloud. */
export class IntroductionPage implements vscode.Disposable {
	private readonly pages: RenderedPages;

	constructor() {
		this.pages = new RenderedPages(scheme, ({ query }) => introductionPage(Number.parseInt(query, 10) || 5));
	}

	async show(minutes: number): Promise<void> {
		const uri = vscode.Uri.from({ scheme, path: documentPath(introductionTitle(), "md"), query: String(minutes) });
		await showRendered(uri);
	}

	dispose(): void {
		this.pages.dispose();
	}
}
