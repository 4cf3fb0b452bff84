import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { executeCommand } from "../commands.ts";
import type { SolutionPlace } from "./judging.ts";
import type { Stressing } from "./stressing.ts";

/** A search with its progress as a notification that can be cancelled; `show` leads to what was found. */
export async function searchWithProgress(
	stressing: Stressing,
	{ uri, place }: { readonly uri: vscode.Uri; readonly place: SolutionPlace },
	show: () => void,
): Promise<void> {
	const ended = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: l10n.t`Looking for a failing case`, cancellable: true },
		async (progress, token) => {
			const subscription = vscode.Disposable.from(
				token.onCancellationRequested(() => stressing.cancel(place.slug)),
				stressing.onDidChange((slug) => slug === place.slug && progress.report({ message: said(stressing, slug) })),
			);
			try {
				return await stressing.find(place);
			} finally {
				subscription.dispose();
			}
		},
	);
	if (ended === null) {
		vscode.window.setStatusBarMessage(l10n.t`$(debug-stop) Stopped: no failing case so far`, 5000);
		return;
	}
	show();
	if (ended.type === "found" && ended.caseName !== null) {
		const run = l10n.t`Run`;
		void vscode.window
			.showInformationMessage(
				l10n.t`Found a failing case. It is kept as ${ended.caseName}, and every run includes it.`,
				run,
			)
			.then((choice) => choice === run && executeCommand("woodshed.run", uri));
	}
}

function said(stressing: Stressing, slug: string): string {
	const state = stressing.state(slug);
	switch (state.type) {
		case "searching":
			return state.inputs === 1 ? l10n.t`1 input agrees` : l10n.t`${state.inputs} inputs agree`;
		case "shrinking":
			return state.values === 1
				? l10n.t`found one, 1 value left in it`
				: l10n.t`found one, ${state.values} values left in it`;
		default:
			return "";
	}
}
