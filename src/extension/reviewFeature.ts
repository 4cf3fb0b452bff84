import * as vscode from "vscode";

import { HumanError } from "../core/base/humanError.ts";
import { parseOwnCases } from "../core/practice/ownCases.ts";
import { designTarget } from "../core/review/designTarget.ts";
import type { ReviewTarget } from "../core/review/reviewTarget.ts";
import { solutionTarget } from "../core/review/solutionTarget.ts";
import type { CodingFeature } from "./codingFeature.ts";
import { registerCommand, showError } from "./commands.ts";
import type { DesignFeature } from "./designFeature.ts";
import type { House } from "./house.ts";
import { readOwnCases } from "./judge/judging.ts";
import { BoardQuestion } from "./review/boardQuestion.ts";
import { testConnection } from "./review/connectionTest.ts";
import { FindingThreads } from "./review/findingThreads.ts";
import { ReviewerChoice } from "./review/reviewerChoice.ts";
import { ReviewerStatus } from "./review/reviewerStatus.ts";
import { Reviewing } from "./review/reviewing.ts";
import { SendConsent } from "./review/sendConsent.ts";
import { SolutionRemarks } from "./review/solutionRemarks.ts";

export interface ReviewFeature {
	/** a fresh attempt has no review */
	forget(uri: vscode.Uri): void;
}

/** Review of designs and solutions: offline checks, a model's findings as threads, one follow-up at a time. */
export function createReviewFeature(house: House, coding: CodingFeature, design: DesignFeature): ReviewFeature {
	const { store, folder, catalogue, progress, log, active, secrets, memory } = house;
	const report = (error: unknown): void => showError(error, log);
	const choice = store.add(new ReviewerChoice(secrets, memory));
	const consent = store.add(new SendConsent(memory));
	const threads = store.add(new FindingThreads());
	const remarks = store.add(new SolutionRemarks());
	store.add(new ReviewerStatus(choice, folder));

	const target = async (document: vscode.TextDocument): Promise<ReviewTarget> => {
		const place = folder.parse(document.uri);
		if (place?.kind === "design") {
			const session = await design.sessions.of(document);
			if (!session?.pack) {
				throw new HumanError(withoutRubric(place.slug));
			}
			session.showAbsences(true);
			return designTarget(document.getText(), session.pack);
		}
		if (place?.kind !== "solution") {
			throw new HumanError("Open a solution or a design first: “Woodshed: Open Problem…”.");
		}
		const own = parseOwnCases(await readOwnCases(folder, place.slug));
		const source = document.getText();
		return solutionTarget({
			source,
			language: place.language,
			pack: await catalogue.pack(place.slug),
			ownInputs: own.ok ? own.value.map((one) => one.in) : [],
			report: coding.judging.reportOf(place.slug, source),
			growth: await coding.growths.growth(place, source),
		});
	};
	const reviewing = store.add(new Reviewing({ choice, consent, threads, progress, target, showError: report }));

	const question = store.add(new BoardQuestion(reviewing));

	design.connectReviews({
		review: (uri) => ({ ...reviewing.boardReview(uri), followUp: question.shown(uri) }),
		onDidChangeReview: question.onDidChange,
		answer: async (uri, criterion, text) => void (await question.answer(uri, criterion, text)),
		cancelReview: (uri) => reviewing.cancel(uri),
		recoverReview: (uri) => reviewing.recover(uri),
	});
	store.add(
		registerCommand("woodshed.review", log, async (uri) => {
			const drawing = active.drawing(uri);
			const file = drawing ?? active.either(uri).uri;
			const place = folder.parse(file);
			const document = await vscode.workspace.openTextDocument(file);
			if (place?.kind !== "solution") {
				design.openBoard(file);
				const session = await design.sessions.open(file);
				if (session !== null && session.pack === null) {
					session.showAbsences(true);
					void vscode.window.showInformationMessage(withoutRubric(place?.slug ?? session.title));
					return;
				}
			}
			const review = await reviewing.review(document);
			if (review !== null && place?.kind === "solution") {
				remarks.show(document, review);
			}
		}),
	);
	store.add(registerCommand("woodshed.chooseReviewer", log, () => choice.choose()));
	store.add(registerCommand("woodshed.testConnection", log, () => testConnection(choice)));
	store.add(registerCommand("woodshed.setKey", log, () => choice.askKey()));
	store.add(registerCommand("woodshed.clearKey", log, () => choice.forgetKey()));
	store.add(registerCommand("woodshed.finding.resolve", log, (thread) => threads.setResolved(thread, true)));
	store.add(registerCommand("woodshed.finding.reopen", log, (thread) => threads.setResolved(thread, false)));
	store.add(
		registerCommand("woodshed.finding.answer", log, async ({ thread, text }) => {
			const asked = threads.target(thread);
			const criterion = asked?.finding.criterion;
			if (!asked || !criterion) {
				return;
			}
			threads.append(thread, "you", text);
			const outcome = await question.answer(asked.uri, criterion, text);
			threads.append(
				thread,
				"reviewer",
				outcome ?? "I ask about one item at a time: answer the question that the board shows first.",
			);
		}),
	);
	return { forget: (uri) => reviewing.forget(uri) };
}

/** What a review is of a design or a drawing that no problem goes with. */
function withoutRubric(name: string): string {
	return `No rubric goes with “${name}”: nothing is scored and no model is asked. What the checks find absent now stands among the findings.`;
}
