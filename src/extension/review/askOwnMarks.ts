import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { Bet } from "../../core/review/bet.ts";
import type { Criterion } from "../../core/review/rubric.ts";

/**
 * Asks what an answer that was given brought, by the candidate's own judgement, beside the own words that were found for
 * each item. Null: thought better of it.
 */
export async function askOwnMarks(
	criteria: readonly Criterion[],
	words: ReadonlyMap<string, string>,
): Promise<Bet | null> {
	const picked = await vscode.window.showQuickPick(
		criteria.map(({ id, title, question }) => {
			const found = words.get(id);
			const detail = found === undefined ? question : l10n.t("{0} You wrote: “{1}”", question, found);
			return { id, label: title, detail };
		}),
		{
			title: l10n.t`Mark Yourself`,
			placeHolder: l10n.t`Tick what you said well enough to be judged met`,
			canPickMany: true,
			ignoreFocusOut: true,
			matchOnDetail: true,
		},
	);
	return picked?.map(({ id }) => id) ?? null;
}
