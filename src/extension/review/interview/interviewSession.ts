import * as l10n from "@vscode/l10n";
import { randomBytes } from "node:crypto";

import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import { askNext } from "../../../core/review/interview/askNext.ts";
import { closing, debrief, hintsTaken } from "../../../core/review/interview/closing.ts";
import type { Interview, Turn } from "../../../core/review/interview/interview.ts";
import { stepsOfHints } from "../../../core/review/interview/hintSteps.ts";
import { mergeInterviews } from "../../../core/review/interview/mergeInterviews.ts";
import { interviewLines } from "../../../core/review/interview/interviewLines.ts";
import { type InterviewContext, interviewReply, type Said } from "../../../core/review/interview/interviewReply.ts";
import { type InterviewScript, workRung } from "../../../core/review/interview/interviewScript.ts";
import { type InterviewFacts, nextQuestion } from "../../../core/review/interview/nextQuestion.ts";
import { transcript } from "../../../core/review/interview/transcript.ts";
import type { LanguageModel, ModelRequest } from "../../../core/review/languageModel.ts";
import type { Review } from "../../../core/review/reviewEvent.ts";
import type { Ruling } from "../../../core/review/ruling.ts";
import { wait } from "../../../node/review/wait.ts";
import { systemReason } from "../../../node/systemReason.ts";
import type { Progress } from "../../practice/progress.ts";
import type { Reviewing } from "../reviewing.ts";
import type { SendConsent } from "../sendConsent.ts";
import { askingModel } from "./askingModel.ts";
import type { InterviewSubject } from "./interviewSubject.ts";
import type { KeptInterview, KeptInterviews } from "./keptInterviews.ts";
import { TranscriptFile } from "./transcriptFile.ts";
import { type TranscriptPlace, unwritten } from "./transcriptPart.ts";

/** What grades answers and hears objections. */
export interface InterviewReviews extends Pick<Reviewing, "result" | "regrade" | "cancel"> {
	/** null: not possible */
	disagree(uri: vscode.Uri, criterion: string, rebuttal: string): Promise<Ruling | null>;
}

export interface SessionAround {
	readonly reviews: InterviewReviews;
	readonly consent: Pick<SendConsent, "ask">;
	readonly progress: Pick<Progress, "record" | "mockUnderWay">;
	readonly kept: KeptInterviews;
	/** who listens; null: no model does. A HumanError says why the chosen one cannot. */
	model(): Promise<LanguageModel | null>;
	readonly changed: () => void;
	/** another window began a fresh attempt */
	readonly forgotten: () => void;
	/** of the house */
	readonly nowMs: () => number;
}

/** The interview about one document: one reply at a time, kept on disk and told in the transcript as it goes. */
export class InterviewSession {
	readonly uri: vscode.Uri;
	readonly script: InterviewScript;
	readonly transcript: TranscriptFile;
	/** what is waited for, in words */
	busy: string | null = null;
	/** the last thing that failed, in one sentence */
	notice: string | null = null;
	/** words that came to nothing */
	returned: { readonly id: number; readonly text: string } | null = null;
	/** its file is there, or was */
	isKept: boolean;
	private readonly subject: InterviewSubject;
	private readonly around: SessionAround;
	private controller: AbortController | null = null;
	private heldNow: Interview;
	private place: TranscriptPlace;
	private declined = false;
	private usedModel: string | null = null;
	/** removed: what is still on its way is said to nobody */
	private gone = false;

	constructor(
		uri: vscode.Uri,
		subject: InterviewSubject,
		around: SessionAround,
		held: { readonly interview: Interview; readonly place?: TranscriptPlace },
	) {
		this.uri = uri;
		this.script = subject.script;
		this.subject = subject;
		this.around = around;
		this.transcript = new TranscriptFile(uri);
		this.heldNow = held.interview;
		this.place = held.place ?? unwritten;
		this.isKept = held.place !== undefined;
	}

	get interview(): Interview {
		return this.heldNow;
	}

	/**
	 * What the interviewer makes of it: the turns that were added, the candidate's own first. Rejects with nothing said,
	 * and the words in `returned`, where it could not be done.
	 */
	async reply(said: Said): Promise<readonly Turn[]> {
		if (this.controller !== null) {
			this.giveBack(said.text, interviewBusy);
			throw new HumanError(interviewBusy);
		}
		const controller = new AbortController();
		const before = this.heldNow;
		this.controller = controller;
		this.busy = interviewLines.busyReading;
		this.notice = null;
		this.around.changed();
		try {
			const events = interviewReply(before, said, await this.context(), controller.signal);
			for (let step = await events.next(); ; step = await events.next()) {
				if (this.gone) {
					return [];
				}
				if (step.done) {
					this.heldNow = step.value;
					break;
				}
				if (step.value.type === "turn") {
					this.heldNow = step.value.interview;
					this.usedModel ??= modelOf(step.value.turn);
				} else if (step.value.type === "busy") {
					this.busy = step.value.words;
				}
				this.around.changed();
			}
		} catch (error) {
			this.heldNow = before;
			this.giveBack(
				said.text,
				error instanceof HumanError ? error.message : l10n.t`That went wrong. Your words are back.`,
			);
			throw error;
		} finally {
			this.controller = null;
			this.busy = null;
			this.around.changed();
		}
		const after = this.heldNow;
		await this.keep();
		await this.recordHints(before, after);
		await this.recordEnd(before, after);
		return after.turns.slice(before.turns.length);
	}

	/** Turns without a reply of the mind's, such as a refusal. */
	async add(interview: Interview): Promise<readonly Turn[]> {
		const before = this.heldNow;
		this.heldNow = interview;
		this.around.changed();
		await this.keep();
		return interview.turns.slice(before.turns.length);
	}

	/** Something became due without a word of the candidate's: the solution was accepted, or a minute came. */
	async takeUp(): Promise<readonly Turn[]> {
		const { open, phase } = this.heldNow;
		const free = open === null || open.work;
		if (this.controller !== null || phase === "over" || !free) {
			return [];
		}
		const facts = await this.facts();
		const next = nextQuestion(this.heldNow, facts);
		if (next.type !== "ask" || !(facts.solved || next.twist !== null)) {
			return [];
		}
		return this.add(askNext(this.heldNow, { ...facts, atMs: this.around.nowMs() }).interview);
	}

	/** Says the closing. */
	async end(): Promise<readonly Turn[]> {
		this.stop();
		const before = this.heldNow;
		const { nowMs, progress } = this.around;
		const after = closing(before, this.script, "ended", nowMs(), progress.mockUnderWay);
		const added = await this.add(after);
		await this.recordEnd(before, after);
		return added;
	}

	/** Once a mock is over: says what the closing left out. */
	async debrief(): Promise<void> {
		if (this.controller === null && this.heldNow.debrief === "waits") {
			await this.add(debrief(this.heldNow, this.script, this.around.nowMs()));
		}
	}

	stop(): void {
		if (this.controller !== null) {
			this.controller.abort();
			this.around.reviews.cancel(this.uri);
		}
	}

	/** Another window removed it: nothing is written any more. */
	leave(): void {
		this.gone = true;
		this.stop();
	}

	/** The attempt is over: nothing of it is kept but the transcript. */
	async remove(): Promise<void> {
		this.leave();
		await this.around.kept.remove(this.subject.name);
	}

	/** What another window wrote: its turns are taken over, and what it has not is written. */
	async follow(kept: KeptInterview): Promise<void> {
		if (this.controller !== null || this.gone) {
			return; // what stands there is taken over with the next write
		}
		this.takeOver(kept);
		if (JSON.stringify(this.heldNow) !== JSON.stringify(kept.interview)) {
			await this.keep();
		}
	}

	/** On disk as it stands, with what another window wrote meanwhile; the transcript first. */
	async keep(): Promise<void> {
		if (this.gone) {
			return;
		}
		const { name, path } = this.subject;
		try {
			const kept = await this.around.kept.update(name, async (before, isMissing) => {
				if (isMissing && this.isKept) {
					return null; // another window began a fresh attempt: this one does not come back
				}
				if (before !== null && before.path === path) {
					this.takeOver(before);
				}
				const { heldNow, review } = this;
				this.place = await this.transcript.write(() => this.place, {
					turns: heldNow.turns.length,
					part: (fromTurn) => transcript(this.script, { ...heldNow, turns: heldNow.turns.slice(fromTurn) }, review),
				});
				return { version: 1, path, interview: heldNow, transcript: this.place };
			});
			if (kept === null) {
				this.leave();
				this.around.forgotten();
			} else {
				this.isKept = true;
			}
		} catch (error) {
			this.notice = l10n.t`The interview goes on, but it could not be written down: ${systemReason(error)}.`;
			this.around.changed();
		}
	}

	private takeOver({ interview, transcript: place }: KeptInterview): void {
		const merged = mergeInterviews(this.heldNow, interview);
		if (JSON.stringify(merged) !== JSON.stringify(this.heldNow)) {
			this.heldNow = merged;
			this.around.changed();
		}
		// the place of whoever wrote last, unless this is another interview
		if (interview.turns[0]?.at === merged.turns[0]?.at) {
			this.place = place;
		}
	}

	private get review(): Review | null {
		return this.around.reviews.result(this.uri)?.review ?? null;
	}

	private async facts(): Promise<InterviewFacts> {
		const document = await vscode.workspace.openTextDocument(this.uri);
		return {
			script: this.script,
			review: this.review ?? (await this.subject.offline(document.getText())),
			minute: this.subject.minute(),
			solved: this.subject.solved() || this.followUpsBegan(),
			mock: this.around.progress.mockUnderWay,
		};
	}

	/** A run is forgotten with the window, and a later one may fail: what has begun goes on. */
	private followUpsBegan(): boolean {
		const { asked } = this.heldNow;
		return this.script.ladder.some(({ id, question }) => id !== workRung && asked.includes(question));
	}

	private async context(): Promise<InterviewContext> {
		const { uri, around } = this;
		const document = await vscode.workspace.openTextDocument(uri);
		const reviewed = this.review !== null;
		const model = await this.model();
		return {
			...(await this.facts()),
			model: model === null ? null : askingModel(model, (request) => this.maySend(model.origin, request)),
			text: document.getText(),
			nonce: randomBytes(9).toString("hex"),
			receipt: randomBytes(5).toString("hex"),
			wait,
			nowMs: around.nowMs,
			regrade: async (followUp, answer) => (reviewed ? around.reviews.regrade(uri, followUp, answer) : null),
			disagree: async (criterion, rebuttal) => (reviewed ? around.reviews.disagree(uri, criterion, rebuttal) : null),
		};
	}

	/** A reviewer that is chosen but cannot be used does not end the interview. */
	private async model(): Promise<LanguageModel | null> {
		if (this.declined) {
			return null;
		}
		try {
			return await this.around.model();
		} catch (error) {
			if (error instanceof HumanError) {
				this.notice = error.message;
				return null;
			}
			throw error;
		}
	}

	/** A no holds for this interview: it goes on by the problem's own questions. */
	private async maySend(origin: string | null, request: ModelRequest): Promise<boolean> {
		// a story out of one's own life is asked about each time
		const about = { about: this.script.slug, follows: true };
		const yes = await this.around.consent.ask(origin, request, { ...about, always: !this.subject.private });
		this.declined ||= !yes;
		return yes;
	}

	private giveBack(text: string, why: string): void {
		this.notice = why;
		if (text.trim() !== "") {
			this.returned = { id: (this.returned?.id ?? 0) + 1, text };
		}
		this.around.changed();
	}

	/** At once: what is accepted next was accepted with them, whether the interview is ended or not. */
	private async recordHints(before: Interview, after: Interview): Promise<void> {
		for (const step of stepsOfHints(after.turns, before.turns.length)) {
			await this.around.progress.record({ kind: "hintTaken", slug: this.script.slug, step });
		}
	}

	/** Another window that ends it meanwhile records that itself. */
	private async recordEnd(before: Interview, after: Interview): Promise<void> {
		if (before.phase !== "over" && after.phase === "over") {
			await this.around.progress.record({
				kind: "interviewed",
				slug: this.script.slug,
				mode: this.usedModel ?? "offline",
				questions: after.asked.length,
				hints: hintsTaken(after),
				hintsLogged: true,
			});
		}
	}
}

const interviewBusy = l10n.t`The interviewer has the word. Wait for it, or press Stop.`;

function modelOf(turn: Turn): string | null {
	return turn.who === "interviewer" && turn.source !== "script" ? turn.source : null;
}
