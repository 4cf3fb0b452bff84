import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { roundMinutes } from "../../core/design/guide/roundSteps.ts";
import { roundTwists } from "../../core/design/guide/roundTwists.ts";
import type { DesignSession } from "./designSession.ts";
import type { GuidedRounds } from "./guidedRounds.ts";

/** Who writes does not look at the board: a changed requirement, and the end of the round, are said where one is. */
export function announceTwists(
	rounds: GuidedRounds,
	sessionOf: (uri: vscode.Uri) => Promise<DesignSession | null>,
	openBoard: (uri: vscode.Uri) => void,
): vscode.Disposable {
	return rounds.onDidPass(async ({ uri, minute }) => {
		const session = await sessionOf(uri);
		const twist = roundTwists(session?.pack?.twists ?? [], session?.attempt ?? 1).find((one) => one.minute === minute);
		const news =
			twist !== undefined
				? l10n.t`Minute ${minute}: ${twist.text}`
				: minute === roundMinutes
					? rounds.isLent(uri)
						? l10n.t("The steps of this design end here. What is left of the hour is for questions.")
						: l10n.t`The 50 minutes are over. Finish your sentence, then ask for a review.`
					: undefined;
		const open = l10n.t`Open Board`;
		if (news !== undefined && (await vscode.window.showInformationMessage(news, open)) === open) {
			openBoard(uri);
		}
	});
}
