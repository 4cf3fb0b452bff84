import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { Review, ReviewRow } from "../../core/review/reviewEvent.ts";
import type { ReviewRequest } from "../../core/review/reviewRequest.ts";
import { type Readings, stableReview } from "../../core/review/stableReview.ts";

interface Watcher {
	/** false: a newer review took over, this one is left */
	isCurrent(): boolean;
	/** every row as it stands, and what the reviewer is waiting for ("" for nothing) */
	show(rows: readonly ReviewRow[], progress: string): void;
}

/** Runs one review under a notification with a Cancel button. Null: a newer one took over. */
export async function watchReview(
	request: ReviewRequest,
	readings: Readings,
	controller: AbortController,
	watcher: Watcher,
): Promise<Review | null> {
	let rows: readonly ReviewRow[] = [];
	return vscode.window.withProgress(
		{
			location: vscode.ProgressLocation.Notification,
			title: l10n.t`Review: ${request.model.label}`,
			cancellable: true,
		},
		async (progress, token) => {
			token.onCancellationRequested(() => controller.abort());
			for await (const event of stableReview(request, readings, controller.signal)) {
				if (!watcher.isCurrent()) {
					return null;
				}
				switch (event.type) {
					case "started":
						({ rows } = event);
						watcher.show(rows, "");
						break;
					case "row": {
						rows = rows.map((row) => (row.criterion === event.row.criterion ? event.row : row));
						const done = rows.filter((row) => row.finding !== undefined).length;
						progress.report({ message: l10n.t`${done} of ${rows.length}`, increment: 100 / rows.length });
						watcher.show(rows, "");
						break;
					}
					case "progress":
						progress.report({ message: event.message });
						watcher.show(rows, event.message);
						break;
					case "finished":
						return event.review;
				}
			}
			return null;
		},
	);
}
