import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../core/base/humanError.ts";
import { failureTexts } from "../core/judge/failureTexts.ts";
import type { CodingFeature } from "./codingFeature.ts";
import { executeCommand, registerCommand, showError } from "./commands.ts";
import type { DesignFeature } from "./designFeature.ts";
import type { House } from "./house.ts";
import { switchAiCompletionOff, toggleAiCompletion } from "./practice/aiCompletion.ts";
import { isWish } from "./practice/practiceFolder.ts";
import { SpacedReviews } from "./practice/spacedReviews.ts";
import { StoryPages } from "./practice/storyPages.ts";
import { Attempts } from "./problem/attempts.ts";
import { pickLanguage } from "./problem/languagePick.ts";
import { pickProblem } from "./problem/problemPick.ts";
import { ProblemOpener } from "./problem/problemOpener.ts";
import { RoundsView } from "./problem/roundsView.ts";
import type { ReviewFeature } from "./reviewFeature.ts";

export interface PracticeFeature {
	readonly spaced: SpacedReviews;
	/** Takes up what an earlier window left to open. */
	resume(): Promise<void>;
}

/** Choosing and opening problems, the practice folder, starting over. */
export function createPracticeFeature(
	house: House,
	coding: CodingFeature,
	design: DesignFeature,
	review: ReviewFeature,
): PracticeFeature {
	const { store, folder, catalogue, progress, log, active, workspaceMemory, nowMs } = house;
	const attempts = new Attempts({ folder, catalogue, progress, save: coding.saveQuietly });
	/** The statement of the part before says nothing of this one. */
	const closeInMock = (): void => {
		if (progress.mockUnderWay) {
			coding.statement.close();
		}
	};
	const opener = new ProblemOpener(folder, catalogue, attempts, {
		solution: (place) => coding.statement.show(place),
		design: (uri) => {
			closeInMock();
			design.openBoard(uri);
		},
		answer: () => closeInMock(),
	});
	const spaced = store.add(new SpacedReviews({ folder, progress, catalogue, log, nowMs }));
	store.add(new RoundsView(catalogue, progress, spaced));
	const stories = store.add(
		new StoryPages(folder, catalogue, log, {
			isHidden: (slug) => house.rules.hidesReview(slug),
			onDidChange: (listener) =>
				vscode.Disposable.from(house.rules.onDidChange(listener), progress.onDidChange(listener)),
		}),
	);
	store.add(
		registerCommand("woodshed.stories", log, async () => {
			if (await folder.ensure("woodshed.stories")) {
				await stories.show();
			}
		}),
	);

	store.add(
		registerCommand("woodshed.openProblem", log, async (slug) => {
			const chosen = slug ?? (await pickProblem(catalogue, progress));
			if (chosen !== undefined) {
				await opener.open(chosen);
			}
		}),
	);
	store.add(registerCommand("woodshed.openProblemItem", log, (item) => opener.open(item.slug)));
	store.add(registerCommand("woodshed.choosePracticeFolder", log, () => folder.choose()));
	store.add(
		registerCommand("woodshed.toggleAiCompletion", log, () => {
			if (folder.uri === null) {
				throw new HumanError(failureTexts.noFolderSettings.say());
			}
			house.rules.refuseInMock("aiCompletion");
			return toggleAiCompletion();
		}),
	);
	store.add(
		registerCommand("woodshed.changeLanguage", log, async (uri) => {
			const { place } = active.place("solution", uri);
			const { languages } = await catalogue.summary(place.slug);
			const language = await pickLanguage(languages, place.language);
			if (language !== undefined) {
				await opener.openIn(place.slug, language);
			}
		}),
	);
	store.add(
		registerCommand("woodshed.startOver", log, async (uri) => {
			const { uri: file, place } = active.either(uri);
			const kept = await attempts.startOver(file, place);
			coding.forget(place.slug);
			await review.forget(file);
			if (place.kind === "design") {
				await design.forget(file);
			}
			const name = kept.path.split("/").slice(-2).join("/");
			void vscode.window
				.showInformationMessage(l10n.t`A fresh attempt. The old text is kept in ${name}.`, l10n.t`Show It`)
				.then((choice) => (choice === undefined ? undefined : vscode.window.showTextDocument(kept, { preview: true })));
		}),
	);

	const aiCompletionOff = async (): Promise<void> => {
		if (folder.uri !== null && vscode.workspace.isTrusted) {
			await switchAiCompletionOff(workspaceMemory);
		}
	};
	const refreshAiCompletion = (): void => void aiCompletionOff().catch((error: unknown) => showError(error, log));
	store.add(folder.onDidChange(refreshAiCompletion));
	store.add(vscode.workspace.onDidGrantWorkspaceTrust(refreshAiCompletion));

	return {
		spaced,
		async resume() {
			if (folder.uri === null) {
				return;
			}
			await aiCompletionOff();
			const open = await folder.takePending();
			if (open !== null && isWish(open)) {
				// it may ask questions: the rest of the window does not wait for the answers
				void executeCommand(open);
			} else if (open !== null) {
				await opener.open(open).catch((error: unknown) => showError(error, log));
			}
		},
	};
}
