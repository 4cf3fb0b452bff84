import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { failureTexts } from "../core/judge/failureTexts.ts";
import type { JudgeMode } from "../core/judge/judgeEvent.ts";
import { registerCommand, showError } from "./commands.ts";
import type { House } from "./house.ts";
import { Debugging } from "./judge/debugging.ts";
import { Growths } from "./judge/growths.ts";
import { Judging, ownCasesUri, type SolutionPlace } from "./judge/judging.ts";
import { JudgeHost } from "./judge/judgeHost.ts";
import { PrepareAhead } from "./judge/prepareAhead.ts";
import { RunOnSave } from "./judge/runOnSave.ts";
import { searchWithProgress } from "./judge/searchWithProgress.ts";
import { SolutionLens } from "./judge/solutionLens.ts";
import { Stressing } from "./judge/stressing.ts";
import { TestExplorer } from "./judge/testExplorer.ts";
import { VerdictStatus } from "./judge/verdictStatus.ts";
import { appendOwnCase, StatementPanel } from "./problem/statementPanel.ts";

/** The coding round: judge, Test Explorer, statement, CodeLens, status bar, run on save. */
export interface CodingFeature {
	readonly statement: StatementPanel;
	readonly judging: Judging;
	readonly growths: Growths;
	/** saves without being taken for a save by hand, which runs the solution */
	saveQuietly(document: vscode.TextDocument): Promise<boolean>;
	/** a fresh attempt begins without the results, hints and solution of the old one */
	forget(slug: string): void;
}

export function createCodingFeature(house: House): CodingFeature {
	const { store, folder, catalogue, progress, log, active } = house;
	const report = (error: unknown): void => showError(error, log);
	const host = store.add(new JudgeHost(house));
	const judging = store.add(new Judging({ client: () => host.client(), folder, catalogue, progress }));
	const growths = store.add(
		new Growths({ client: () => host.client(), folder, catalogue, judging, progress, showError: report }),
	);
	const stressing = store.add(new Stressing({ client: () => host.client(), folder, catalogue, judging }));
	const debug = async (place: SolutionPlace, caseId?: string): Promise<void> => {
		house.rules.refuseDebugger();
		await requireTrust();
		await debugging.start(place, caseId);
	};
	const explorer = store.add(
		new TestExplorer({
			controller: vscode.tests.createTestController("woodshed", "Woodshed"),
			folder,
			catalogue,
			judging,
			progress,
			showError: report,
			debug,
		}),
	);
	const statement = store.add(
		new StatementPanel({
			extensionUri: house.extensionUri,
			folder,
			catalogue,
			judging,
			growths,
			stressing,
			progress,
			rules: house.rules,
			showError: report,
		}),
	);
	store.add(new SolutionLens(folder, catalogue, judging));
	store.add(new VerdictStatus(active, judging));

	// what hinders it is told by the run itself
	store.add(new PrepareAhead(folder, (place, document) => judging.prepare(place, document).catch(() => {})));

	const runOnSave = store.add(
		new RunOnSave(folder, (place) => {
			if (!explorer.rerunWatched(place)) {
				explorer.judge(place, "run").catch(report);
			}
		}),
	);
	const debugging = store.add(
		new Debugging({
			client: () => host.client(),
			folder,
			catalogue,
			judging,
			extensionUri: house.extensionUri,
			save: (document) => runOnSave.saveQuietly(document),
			run: (place) => explorer.judge(place, "run"),
		}),
	);
	const judge = async (mode: JudgeMode, uri?: vscode.Uri): Promise<void> => {
		const { uri: file, place } = active.place("solution", uri);
		await requireTrust();
		const document = await vscode.workspace.openTextDocument(file);
		if (document.isDirty) {
			await runOnSave.saveQuietly(document); // The text in the editor is judged, saved or not.
		}
		await explorer.judge(place, mode);
	};
	store.add(registerCommand("woodshed.run", log, (uri) => judge("run", uri)));
	store.add(registerCommand("woodshed.submit", log, (uri) => judge("submit", uri)));
	store.add(
		registerCommand("woodshed.debugCase", log, (uri, caseId) => debug(active.place("solution", uri).place, caseId)),
	);
	store.add(registerCommand("woodshed.hint", log, (uri) => statement.takeHint(active.place("solution", uri).place)));
	store.add(
		registerCommand("woodshed.openStatement", log, (uri) => statement.show(active.place("solution", uri).place)),
	);
	store.add(registerCommand("woodshed.addCase", log, (uri) => addCase(house, active.place("solution", uri).place)));
	store.add(
		registerCommand("woodshed.stress", log, async (uri) => {
			const at = active.place("solution", uri);
			house.rules.refuseInMock("counterexample");
			await requireTrust();
			await searchWithProgress(stressing, at, () => statement.show(at.place));
		}),
	);
	store.add(registerCommand("woodshed.trust", log, () => vscode.commands.executeCommand("workbench.trust.manage")));
	return {
		statement,
		judging,
		growths,
		saveQuietly: (document) => runOnSave.saveQuietly(document),
		forget(slug) {
			judging.forget(slug);
			growths.forget(slug);
			stressing.forget(slug);
			statement.forget(slug);
			explorer.forget(slug);
		},
	};
}

/** A new case begins as a copy of the first sample, ready to be changed. */
async function addCase({ catalogue, folder }: House, place: SolutionPlace): Promise<void> {
	const { cases } = await catalogue.pack(place.slug);
	await appendOwnCase(ownCasesUri(folder, place.slug), cases.find((one) => one.in !== undefined)?.in ?? [], undefined);
}

async function requireTrust(): Promise<void> {
	if (vscode.workspace.isTrusted) {
		return;
	}
	const trust = l10n.t("Trust…");
	const answer = await vscode.window.showWarningMessage(failureTexts.trustFirst.say(), trust);
	if (answer === trust) {
		await vscode.commands.executeCommand("workbench.trust.manage");
	}
	throw new vscode.CancellationError();
}
