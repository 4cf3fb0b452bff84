import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { Bet } from "../../core/review/bet.ts";
import type { Criterion } from "../../core/review/rubric.ts";

/** Asks what a candidate expects of the review before it is seen. Null: thought better of it, nothing is reviewed. */
export async function askBet(criteria: readonly Criterion[]): Promise<Bet | null> {
	const picked = await vscode.window.showQuickPick(
		criteria.map(({ id, title, question }) => ({ id, label: title, detail: question })),
		{
			title: l10n.t`Bet, Then Review`,
			placeHolder: l10n.t`Tick the items you expect to be judged met`,
			canPickMany: true,
			ignoreFocusOut: true,
			matchOnDetail: true,
		},
	);
	return picked?.map(({ id }) => id) ?? null;
}
