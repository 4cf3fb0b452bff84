import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { ProblemState } from "../../core/practice/practiceState.ts";
import type { Progress } from "../practice/progress.ts";
import type { Catalogue, ProblemSummary } from "./catalogue.ts";
import { problemStateWords } from "./problemStateWords.ts";
import { roundTable } from "./roundsView.ts";

interface Pick extends vscode.QuickPickItem {
	readonly slug?: string;
}

const marks: Readonly<Record<ProblemState, string>> = {
	new: "$(circle-large-outline)",
	started: "$(record)",
	tried: "$(circle-slash)",
	solved: "$(pass-filled)",
};

/** Quick Pick over title, topic, round and state. Undefined when nothing was chosen. */
export async function pickProblem(catalogue: Catalogue, progress: Progress): Promise<string | undefined> {
	const problems = await catalogue.list();
	const items = (Object.keys(roundTable) as ProblemSummary["round"][]).flatMap((round): Pick[] => {
		const ofRound = problems.filter((problem) => problem.round === round);
		return ofRound.length === 0
			? []
			: [
					{ label: roundTable[round].label, kind: vscode.QuickPickItemKind.Separator },
					...ofRound.map((problem) => {
						const state = progress.of(problem.slug)?.state ?? "new";
						return {
							slug: problem.slug,
							label: `${marks[state]} ${problem.title}`,
							description: l10n.t`${problem.slug} · ${problemStateWords[state]} · ${problem.minutes} min`,
							detail: [problem.plain ?? "", ...problem.topics].filter((part) => part !== "").join(" · "),
						};
					}),
				];
	});
	const picked = await vscode.window.showQuickPick(items, {
		title: l10n.t`Woodshed: Open Problem`,
		placeHolder: l10n.t`Title, question, topic, round or state (new, started, tried, solved)`,
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return picked?.slug;
}
