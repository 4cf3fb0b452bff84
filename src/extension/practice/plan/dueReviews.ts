import type * as vscode from "vscode";

import type { DueReview } from "../../../core/practice/spaced/dueReview.ts";

/** Where Today asks what is due for review again. */
export interface DueReviews {
	readonly onDidChange: vscode.Event<unknown>;
	due(): readonly DueReview[] | Promise<readonly DueReview[]>;
}
