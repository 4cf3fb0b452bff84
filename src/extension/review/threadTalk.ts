import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { followUpAt } from "../../core/review/followUpAt.ts";
import type { ReviewRow } from "../../core/review/reviewEvent.ts";
import type { Ruling } from "../../core/review/ruling.ts";
import type { BoardQuestion } from "./boardQuestion.ts";
import type { FindingThreads, ThreadTarget } from "./findingThreads.ts";
import { regradeWords } from "./regradeWords.ts";
import type { Reviewing } from "./reviewing.ts";

/** What is said at a finding reaches the interviewer: an answer grades its item anew. */
export class ThreadTalk {
	private readonly threads: FindingThreads;
	private readonly reviewing: Reviewing;
	private readonly question: BoardQuestion;

	constructor(threads: FindingThreads, reviewing: Reviewing, question: BoardQuestion) {
		this.threads = threads;
		this.reviewing = reviewing;
		this.question = question;
	}

	async setResolved(thread: vscode.CommentThread, resolved: boolean): Promise<void> {
		const target = this.threads.target(thread);
		if (target !== null) {
			await this.reviewing.resolve(target.uri, target.finding.id, resolved);
		}
	}

	/** An answer to what was asked at this item: the open question where it is about this item, else the item's own. */
	async answer({ thread, text }: vscode.CommentReply): Promise<void> {
		await this.say(thread, text, async (uri, criterion) => {
			if (this.question.shown(uri)?.criterion === criterion) {
				return this.question.answer(uri, criterion, text);
			}
			const result = this.reviewing.result(uri);
			const followUp = result === null ? null : followUpAt(result.review, result.target.criteria, criterion);
			const regrade = followUp === null ? null : await this.reviewing.regrade(uri, followUp, text);
			return regrade === null ? null : regradeWords(regrade);
		});
	}

	/** An objection to what a finding says goes to two judgements that know neither side. */
	async disagree(at: vscode.CommentReply | vscode.CommentThread): Promise<void> {
		const thread = "thread" in at ? at.thread : at;
		const text = "thread" in at ? at.text : await askObjection(this.threads.target(thread));
		if (text !== undefined) {
			await this.say(thread, text, async (uri, criterion) => {
				const ruling = await this.reviewing.disagree(uri, criterion, text);
				return ruling === null ? null : rulingWords(ruling);
			});
		}
	}

	/** Keeps what was said before anything else happens to it, then what came back, be it why nothing did. */
	private async say(
		thread: vscode.CommentThread,
		text: string,
		ask: (uri: vscode.Uri, criterion: string) => Promise<string | null>,
	): Promise<void> {
		const target = this.threads.target(thread);
		const criterion = target?.finding.criterion;
		if (target === null || !criterion || text.trim() === "") {
			return;
		}
		const { uri, finding } = target;
		await this.reviewing.reply(uri, finding.id, "you", text);
		const said = await ask(uri, criterion).catch((error: unknown) => {
			if (error instanceof HumanError) {
				return error.message;
			}
			throw error;
		});
		await this.reviewing.reply(uri, finding.id, "reviewer", said ?? "Nothing was sent: your words are kept here.");
	}
}

function askObjection(target: ThreadTarget | null): Thenable<string | undefined> {
	return target === null
		? Promise.resolve(undefined)
		: vscode.window.showInputBox({
				title: "I Disagree",
				prompt: `What does this overlook? Words of your own text count: “${target.finding.message}”`,
				placeHolder: "It overlooks that …",
				ignoreFocusOut: true,
			});
}

function rulingWords({ title, before, after, changed, reason }: Ruling): string {
	const words = (row: ReviewRow): string => row.finding?.verdict?.replaceAll("_", " ") ?? "not judged";
	return `${title}: ${changed ? `${words(before)} → ${words(after)}. ` : ""}${reason}`;
}
