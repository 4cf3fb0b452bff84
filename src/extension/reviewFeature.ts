import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../core/base/humanError.ts";
import { parseOwnCases } from "../core/practice/ownCases.ts";
import type { PracticePath } from "../core/practice/practicePath.ts";
import { codingRubric } from "../core/review/codingRubric.ts";
import { conversationTarget } from "../core/review/conversation/conversationTarget.ts";
import { designTarget } from "../core/review/designTarget.ts";
import { evidenceHistory } from "../core/review/evidenceHistory.ts";
import type { ReviewTarget } from "../core/review/reviewTarget.ts";
import type { Criterion } from "../core/review/rubric.ts";
import { solutionTarget } from "../core/review/solutionTarget.ts";
import type { CodingFeature } from "./codingFeature.ts";
import { registerCommand, showError } from "./commands.ts";
import type { DesignFeature } from "./designFeature.ts";
import type { House } from "./house.ts";
import { createInterviews } from "./interviewFeature.ts";
import { readOwnCases } from "./judge/judging.ts";
import { askBet } from "./review/askBet.ts";
import { calibrateReviewer } from "./review/calibration.ts";
import { testConnection } from "./review/connectionTest.ts";
import { dictate } from "./review/dictation.ts";
import { Drills } from "./review/drills.ts";
import { AnswerLens } from "./review/answerLens.ts";
import { CheckRemarks } from "./review/checkRemarks.ts";
import { FindingThreads } from "./review/findingThreads.ts";
import { KeptReviews } from "./review/keptReviews.ts";
import { ReviewerCards } from "./review/reviewerCards.ts";
import { ReviewerChoice } from "./review/reviewerChoice.ts";
import { ReviewerStatus } from "./review/reviewerStatus.ts";
import { ReviewerTrust } from "./review/reviewerTrust.ts";
import { Reviewing } from "./review/reviewing.ts";
import { ReviewReports } from "./review/reviewReports.ts";
import { SendConsent } from "./review/sendConsent.ts";
import { markableOf } from "./review/markable.ts";
import { type Markable, markOwnAnswer } from "./review/ownMarks.ts";
import { TalkClocks } from "./review/talkClocks.ts";
import { ThreadTalk } from "./review/threadTalk.ts";

export interface ReviewFeature {
	/** a fresh attempt has no review and no interview */
	forget(uri: vscode.Uri): Promise<void>;
}

/** Review of designs, solutions and answers: offline checks, a model's findings as threads, one follow-up at a time. */
export function createReviewFeature(house: House, coding: CodingFeature, design: DesignFeature): ReviewFeature {
	const { store, folder, catalogue, progress, log, active, secrets, memory } = house;
	const report = (error: unknown): void => showError(error, log);
	const choice = store.add(new ReviewerChoice(secrets, memory));
	const consent = store.add(new SendConsent(memory));
	const threads = store.add(new FindingThreads());
	const remarks = store.add(new CheckRemarks());
	store.add(new AnswerLens(folder, catalogue));
	const markable = (slug: string): Promise<Markable> => markableOf(house, slug);
	const talks = store.add(new TalkClocks({ catalogue, progress, markable, nowMs: house.nowMs, showError: report }));
	store.add(
		registerCommand("woodshed.sayAloud", log, (uri, way = "spoken") =>
			talks.start(active.place("answer", uri).place.slug, way),
		),
	);
	store.add(
		registerCommand("woodshed.dictate", log, async (uri) => {
			const at = active.place("answer", uri);
			if (await dictate(at.uri)) {
				await talks.start(at.place.slug, "spoken");
			}
		}),
	);
	store.add(registerCommand("woodshed.talkClock", log, () => talks.choose()));
	store.add(
		registerCommand("woodshed.markYourself", log, async (asked) => {
			const slug = typeof asked === "string" ? asked : folder.parse(active.either(asked).uri)?.slug;
			if (slug === undefined) {
				throw new HumanError(l10n.t`Open a solution, a design or an answer first: “Woodshed: Open Problem…”.`);
			}
			await markOwnAnswer(await markable(slug), "earlier", progress);
		}),
	);
	const trust = store.add(new ReviewerTrust(memory));
	const cards = store.add(new ReviewerCards(trust));
	store.add(new ReviewerStatus(choice, folder, trust));
	store.add(new Drills(house));

	const target = async (document: vscode.TextDocument, source: string): Promise<ReviewTarget> => {
		const place = folder.parse(document.uri);
		if (place?.kind === "design") {
			const session = await design.sessions.of(document);
			if (!session?.pack) {
				throw new HumanError(withoutRubric(place.slug));
			}
			session.showAbsences(true);
			return designTarget(source, session.pack);
		}
		if (place?.kind === "answer") {
			return conversationTarget(source, await catalogue.conversationPack(place.slug));
		}
		if (place?.kind !== "solution") {
			throw new HumanError(l10n.t`Open a solution, a design or an answer first: “Woodshed: Open Problem…”.`);
		}
		const own = parseOwnCases(await readOwnCases(folder, place.slug));
		return solutionTarget({
			source,
			language: place.language,
			pack: await catalogue.pack(place.slug),
			ownInputs: own.ok ? own.value.map((one) => one.in) : [],
			report: coding.judging.reportOf(place.slug, source),
			growth: await coding.growths.growth(place, source),
		});
	};
	const kept = store.add(new KeptReviews(folder, log));
	const reviewing = store.add(
		new Reviewing({
			choice,
			consent,
			threads,
			trust,
			progress,
			kept,
			target,
			isHidden: (slug) => house.rules.hidesReview(slug),
			onDidHide: (listener) =>
				vscode.Disposable.from(house.rules.onDidChange(listener), progress.onDidChange(listener)),
			reopened: async (document) => (await design.sessions.of(document))?.showAbsences(true),
			nowMs: house.nowMs,
			history: async (slug) => evidenceHistory(folder.uri === null ? [] : await folder.log.events(), slug),
			showError: report,
		}),
	);
	const reports = store.add(new ReviewReports(reviewing, trust));

	const interviews = createInterviews(house, coding, design, { reviewing, choice, consent });
	const talk = new ThreadTalk(threads, reviewing, interviews);

	design.connectReviews({
		review: (uri) => reviewing.boardReview(uri),
		onDidChangeReview: reviewing.onDidChange,
		cancelReview: (uri) => reviewing.cancel(uri),
		recoverReview: (uri) => reviewing.recover(uri, { ask: false }),
	});

	/** `bets`: what is expected is asked for first */
	const reviewFile = async (uri: vscode.Uri | undefined, bets: boolean): Promise<void> => {
		const drawing = active.drawing(uri);
		const file = drawing ?? active.either(uri).uri;
		const place = folder.parse(file);
		house.rules.refuseReview(place?.slug ?? null);
		const document = await vscode.workspace.openTextDocument(file);
		if (place?.kind !== "solution" && place?.kind !== "answer") {
			design.openBoard(file);
			const session = await design.sessions.open(file);
			if (session !== null && session.pack === null) {
				session.showAbsences(true);
				void vscode.window.showInformationMessage(withoutRubric(place?.slug ?? session.title));
				return;
			}
		}
		const bet = bets && place !== null ? await askBet(await criteriaOf(place)) : null;
		if (bets && bet === null) {
			return;
		}
		const review = await reviewing.review(document, bet === null ? {} : { bet });
		const result = reviewing.result(file);
		if (review === null || result === null) {
			return;
		}
		// a design's remarks live in its session
		const isMarked = place?.kind === "solution" || place?.kind === "answer";
		if (isMarked && review.offline) {
			remarks.show(document, review, result.bet);
			return;
		}
		if (isMarked) {
			remarks.mark(document, review);
		}
		if (review.failure === undefined && (place?.kind !== "design" || result.bet !== null)) {
			const said = [`${reports.headline(file)}.`, result.bet ?? ""].join(" ").trim();
			void vscode.window
				.showInformationMessage(said, l10n.t`Show Review`)
				.then((chosen) => (chosen === undefined ? undefined : reports.show(file).catch(report)));
		}
	};
	/** What a review will judge, without a look at the text: a bet comes before anything is given away. */
	const criteriaOf = async ({ kind, slug }: PracticePath): Promise<readonly Criterion[]> => {
		switch (kind) {
			case "design":
				return (await catalogue.designPack(slug)).rubric.criteria;
			case "solution":
				return codingRubric((await catalogue.pack(slug)).interview);
			case "answer":
				return (await catalogue.conversationPack(slug)).criteria;
		}
	};
	store.add(registerCommand("woodshed.review", log, (uri) => reviewFile(uri, false)));
	store.add(registerCommand("woodshed.betAndReview", log, (uri) => reviewFile(uri, true)));
	store.add(
		registerCommand("woodshed.showReview", log, (uri) => {
			const { uri: file, place } = active.either(uri);
			house.rules.refuseReview(place.slug);
			return reports.show(file);
		}),
	);
	store.add(registerCommand("woodshed.chooseReviewer", log, () => choice.choose()));
	const calibration = { choice, trust, cards, catalogue, folder, nowMs: house.nowMs };
	store.add(registerCommand("woodshed.calibrate", log, () => calibrateReviewer(calibration)));
	store.add(registerCommand("woodshed.testConnection", log, () => testConnection(choice)));
	store.add(registerCommand("woodshed.setKey", log, () => choice.askKey()));
	store.add(registerCommand("woodshed.clearKey", log, () => choice.forgetKey()));
	store.add(registerCommand("woodshed.finding.resolve", log, (thread) => talk.setResolved(thread, true)));
	store.add(registerCommand("woodshed.finding.reopen", log, (thread) => talk.setResolved(thread, false)));
	store.add(registerCommand("woodshed.finding.answer", log, (reply) => talk.answer(reply)));
	store.add(registerCommand("woodshed.finding.disagree", log, (at) => talk.disagree(at)));
	return {
		async forget(uri) {
			await reviewing.forget(uri);
			await interviews.forget(uri);
		},
	};
}

/** What a review is of a design or a drawing that no problem goes with. */
function withoutRubric(name: string): string {
	return l10n.t`No rubric goes with “${name}”: nothing is scored and no model is asked. What the checks find absent now stands among the findings.`;
}
