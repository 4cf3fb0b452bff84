import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import type { FollowUp } from "../../../core/review/followUp.ts";
import type { Turn } from "../../../core/review/interview/interview.ts";
import type { Said } from "../../../core/review/interview/interviewReply.ts";
import { quotesOf } from "../../../core/review/interview/quotesOf.ts";
import { heard, said } from "../../../core/review/interview/said.ts";
import { saidKind } from "../../../core/review/interview/saidKind.ts";
import { startInterview } from "../../../core/review/interview/startInterview.ts";
import { longestAnswer } from "../../../protocol/interview/interviewMessages.ts";
import type { ShownInterview } from "../../../protocol/interview/interviewState.ts";
import type { PracticeFolder } from "../../practice/practiceFolder.ts";
import type { Progress } from "../../practice/progress.ts";
import { setting } from "../../settings.ts";
import { InterviewEntries } from "./interviewEntries.ts";
import type { InterviewReviews, InterviewSession, SessionAround } from "./interviewSession.ts";
import type { InterviewSubject } from "./interviewSubject.ts";
import { shownInterview } from "./shownInterview.ts";
import { SilenceWatch } from "./silenceWatch.ts";

export interface InterviewsAround extends Pick<SessionAround, "consent" | "model" | "nowMs"> {
	readonly folder: PracticeFolder;
	readonly progress: Progress;
	readonly reviews: InterviewReviews & { readonly onDidChange: vscode.Event<vscode.Uri> };
	/** null: a document that no interview goes with */
	subject(uri: vscode.Uri): Promise<InterviewSubject | null>;
	/** who listens, for people */
	listener(): { readonly label: string; readonly hasModel: boolean };
	/** a solution was judged, a minute of a round came: something may be due */
	readonly onDidMoveOn: vscode.Event<void>;
	readonly onDidChangeListener: vscode.Event<void>;
	readonly warn: (message: string) => void;
	readonly showError: (error: unknown) => void;
}

/** The interviews of this practice folder, one a document. Panel, board, threads and chat all talk to this. */
export class Interviews implements vscode.Disposable {
	private readonly around: InterviewsAround;
	private readonly changed = new vscode.EventEmitter<vscode.Uri | null>();
	/** with the document whose interview changed; null: another document is the current one */
	readonly onDidChange = this.changed.event;
	private readonly entries: InterviewEntries;
	private readonly silence: SilenceWatch;
	private readonly subscriptions: vscode.Disposable;
	private at: vscode.Uri | null = null;
	/** before, nobody knows whether a mock is under way */
	private logIsRead = false;

	constructor(around: InterviewsAround) {
		this.around = around;
		this.entries = new InterviewEntries({
			...around,
			changed: (uri) => {
				this.changed.fire(uri);
				this.debrief();
			},
		});
		this.silence = new SilenceWatch(
			() => (this.waits() ? setting("interview.silenceSeconds") * 1000 : 0),
			() => this.beSilent().catch(around.showError),
		);
		this.subscriptions = vscode.Disposable.from(
			this.changed,
			this.silence,
			vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) {
					this.typing(document.uri);
				}
			}),
			// what was said while the candidate wrote in the transcript comes after their words
			vscode.workspace.onDidSaveTextDocument(({ uri }) => void this.withTranscript(uri)?.keep()),
			around.folder.onDidChange(() => this.openFolder()),
			around.reviews.onDidChange((uri) => this.entries.of(uri.toString()) != null && this.changed.fire(uri)),
			around.onDidChangeListener(() => this.changed.fire(this.at)),
			around.progress.onDidChange(() => {
				this.logIsRead = true;
				this.changed.fire(this.at);
				this.debrief();
			}),
			around.onDidMoveOn(() => this.moveOn().catch(around.showError)),
		);
		this.openFolder();
	}

	/** The document at hand: the active editor's, or the last one while a panel, a board or other text has the focus. */
	get current(): vscode.Uri | null {
		return this.at;
	}

	/** What there is to show of this document's interview; it is read from disk when first asked for. */
	shown(uri: vscode.Uri | null): ShownInterview {
		if (uri === null || this.around.folder.parse(uri) === null) {
			return { type: "none", message: nothingOpen };
		}
		const entry = this.entries.of(uri.toString());
		if (entry === null) {
			return { type: "none", message: noProblem };
		}
		if (entry === undefined) {
			this.entries.load(uri).catch(this.around.showError);
			return { type: "none", message: "" };
		}
		const { subject, session } = entry;
		const { label, hasModel } = this.around.listener();
		return shownInterview({
			uri: uri.toString(),
			title: subject.script.title,
			round: subject.script.round,
			reviewer: label,
			hasModel,
			mock: this.around.progress.mockUnderWay,
			solved: subject.solved(),
			review: this.around.reviews.result(uri)?.review ?? null,
			notice: session?.notice ?? null,
			interview: session?.interview ?? null,
			busy: session?.busy ?? null,
			returned: session?.returned ?? null,
		});
	}

	/** The document that a page names, where something was shown of it; null for any other text. */
	named(uri: string): vscode.Uri | null {
		return this.entries.of(uri) == null ? null : vscode.Uri.parse(uri);
	}

	/** Begins one, or comes back to the one that is under way: then no turn is added. */
	async start(document: vscode.TextDocument): Promise<readonly Turn[]> {
		const { uri } = document;
		await this.entries.load(uri);
		await this.entries.look(uri); // another window may have begun one
		const known = await this.entries.load(uri);
		if (known === null) {
			throw new HumanError(this.around.folder.parse(uri) === null ? nothingOpen : noProblem);
		}
		this.goTo(uri);
		if (known.session !== null && known.session.interview.phase !== "over") {
			return [];
		}
		// made anew, since another attempt meets other changes of the requirements
		const subject = (await this.around.subject(uri)) ?? known.subject;
		const review = this.around.reviews.result(uri)?.review ?? null;
		const interview = startInterview(subject.script, review, this.around.nowMs());
		const session = this.entries.begin(uri, subject, interview);
		await session.keep();
		await session.takeUp();
		this.changed.fire(uri);
		this.silence.stir();
		return session.interview.turns;
	}

	/** What the interviewer makes of these words, whatever they are: an answer, a question, "I don't know", "a hint?" */
	async say(uri: vscode.Uri, text: string): Promise<readonly Turn[]> {
		const session = await this.held(uri);
		const words = text.slice(0, longestAnswer);
		return this.reply(session, { kind: saidKind(words, session.interview.phase), text: words });
	}

	async hint(uri: vscode.Uri): Promise<readonly Turn[]> {
		return this.reply(await this.held(uri), { kind: "hint", text: l10n.t`Can I have a hint?` });
	}

	/** "I don't know": the first time it is met with a hint where there is one. */
	async dontKnow(uri: vscode.Uri): Promise<readonly Turn[]> {
		return this.reply(await this.held(uri), { kind: "dont-know", text: l10n.t`I don't know.` });
	}

	/** On to the next question; the item stays as it was. Before the work: on to the work. */
	async skip(uri: vscode.Uri): Promise<readonly Turn[]> {
		const session = await this.held(uri);
		const text = session.interview.phase === "before" ? l10n.t`I'm ready.` : l10n.t`Let us move on.`;
		return this.reply(session, { kind: "skip", text });
	}

	/** Starts a fresh judgement of an item that a model has judged. */
	async disagree(uri: vscode.Uri, criterion: string, text: string): Promise<readonly Turn[]> {
		return this.reply(await this.held(uri), { kind: "disagree", text: text.slice(0, longestAnswer), criterion });
	}

	/**
	 * An answer at a remark's own place. At the open question it is said in the interview; at another item that item alone
	 * is graded anew, and an interview that is under way tells of it. Null: nothing was sent.
	 */
	async answerAt(uri: vscode.Uri, followUp: FollowUp, text: string): Promise<readonly Turn[] | null> {
		const session = (await this.entries.load(uri))?.session ?? null;
		const underWay = session !== null && session.interview.phase === "under-way" ? session : null;
		if (underWay?.interview.open?.criterion === followUp.criterion) {
			return this.reply(underWay, { kind: "answer", text });
		}
		const regrade = await this.around.reviews.regrade(uri, followUp, text);
		if (regrade === null) {
			return null;
		}
		const { title, criterion, before } = followUp;
		const empty = { slug: "", phase: "under-way", turns: [], open: null, asked: [], twists: [] } as const;
		const told = said(heard(underWay?.interview ?? empty, "answer", text, this.around.nowMs()), {
			kind: "regrade",
			text: regrade.changed ? `${title}: ${regrade.reason}.` : `${l10n.t`${title} stays as it was.`} ${regrade.reason}`,
			at: this.around.nowMs(),
			criterion,
			before: quotesOf(before),
			quotes: quotesOf(regrade.after),
			source: regrade.review.mode,
		});
		return underWay === null ? told.turns : underWay.add(told);
	}

	async end(uri: vscode.Uri): Promise<readonly Turn[]> {
		this.silence.rest();
		return (await this.held(uri)).end();
	}

	/** Aborts what the model is doing; the interview goes on by the problem's own questions. */
	stop(uri: vscode.Uri): void {
		this.entries.session(uri)?.stop();
	}

	/** The candidate is not silent. */
	typing(uri: vscode.Uri): void {
		if (uri.toString() === this.at?.toString()) {
			this.silence.stir();
		}
	}

	/** The file that tells of this document's interviews; null before the first. */
	async transcript(uri: vscode.Uri): Promise<vscode.Uri | null> {
		return (await this.entries.load(uri))?.session?.transcript.uri ?? null;
	}

	/** A fresh attempt has no interview; the transcript of the old one stays. */
	async forget(uri: vscode.Uri): Promise<void> {
		const session = this.entries.session(uri);
		this.entries.forget(uri);
		await session?.remove();
		this.changed.fire(uri);
	}

	/** Makes a document the current one, as if its editor were active. */
	goTo(uri: vscode.Uri): void {
		if (uri.toString() !== this.at?.toString() && this.around.folder.parse(uri) !== null) {
			this.at = uri;
			this.silence.rest();
			if (this.entries.of(uri.toString()) === null) {
				this.entries.forget(uri); // it may be readable now
			}
			this.entries.load(uri).catch(this.around.showError);
			this.changed.fire(null);
		}
	}

	dispose(): void {
		this.entries.close();
		this.subscriptions.dispose();
	}

	private async reply(session: InterviewSession, asked: Said): Promise<readonly Turn[]> {
		this.silence.rest();
		const helps = asked.kind === "hint" || asked.kind === "dont-know";
		if (helps && this.around.progress.mockUnderWay) {
			if (asked.kind === "hint") {
				const now = this.around.nowMs();
				const spoken = heard(session.interview, "hint", asked.text, now);
				return session.add(said(spoken, { kind: "reaction", text: noHintInMock, at: now }));
			}
			// what is met with a hint outside of a mock is passed over in one
			return this.reply(session, { ...asked, kind: "skip" });
		}
		const turns = await session.reply(asked);
		if (asked.kind !== "silence") {
			this.typing(session.uri);
		}
		return turns;
	}

	/** Someone is waited for: a question is open at the current document. */
	private waits(): boolean {
		const session = this.at === null ? null : this.entries.session(this.at);
		return session !== null && session.busy === null && session.interview.open !== null;
	}

	private async beSilent(): Promise<void> {
		const session = this.at === null ? null : this.entries.session(this.at);
		if (session !== null && this.waits()) {
			await this.reply(session, { kind: "silence", text: "" });
		}
	}

	private async moveOn(): Promise<void> {
		this.changed.fire(this.at);
		for (const session of this.entries.sessions()) {
			await session.takeUp();
		}
	}

	/** What closings in a mock left out is said when it has ended, also where it ended in another window. */
	private debrief(): void {
		if (this.logIsRead && !this.around.progress.mockUnderWay) {
			for (const session of this.entries.sessions()) {
				session.debrief().catch(this.around.showError);
			}
		}
	}

	private follow(editor: vscode.TextEditor | undefined): void {
		if (editor !== undefined) {
			this.goTo(editor.document.uri);
		}
	}

	/** Another practice folder, or another window's beginning. */
	private openFolder(): void {
		this.entries.open();
		this.at = null;
		const { activeTextEditor, visibleTextEditors } = vscode.window;
		for (const editor of [...visibleTextEditors].reverse().concat(activeTextEditor ?? [])) {
			this.goTo(editor.document.uri);
		}
		this.changed.fire(null);
	}

	private async held(uri: vscode.Uri): Promise<InterviewSession> {
		const session = (await this.entries.load(uri))?.session;
		if (session == null) {
			throw new HumanError(l10n.t`There is no interview yet. Begin one with “Woodshed: Start Interview”.`);
		}
		return session;
	}

	/** None while a reply is awaited, which writes it at its end. */
	private withTranscript(file: vscode.Uri): InterviewSession | null {
		const of = ({ transcript, busy }: InterviewSession): boolean =>
			busy === null && transcript.uri.toString() === file.toString();
		return this.entries.sessions().find(of) ?? null;
	}
}

const nothingOpen = l10n.t`Open a problem first: the interviewer talks about the text that is in front of you.`;
const noProblem = l10n.t`No problem goes with this file, so the interviewer has nothing to ask about it.`;
const noHintInMock = l10n.t`This is a mock: no hints until it ends. Say what you are sure of, or skip the question.`;
