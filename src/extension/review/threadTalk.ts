import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { followUpAt } from "../../core/review/followUpAt.ts";
import type { ReviewRow } from "../../core/review/reviewEvent.ts";
import type { Ruling } from "../../core/review/ruling.ts";
import { verdictWords } from "../../core/review/verdictWords.ts";
import type { FindingThreads, ThreadTarget } from "./findingThreads.ts";
import type { Interviews } from "./interview/interviews.ts";
import type { Reviewing } from "./reviewing.ts";

/** What is said at a finding reaches the interviewer: an answer grades its item anew. */
export class ThreadTalk {
	private readonly threads: FindingThreads;
	private readonly reviewing: Reviewing;
	private readonly interviews: Pick<Interviews, "answerAt">;

	constructor(threads: FindingThreads, reviewing: Reviewing, interviews: Pick<Interviews, "answerAt">) {
		this.threads = threads;
		this.reviewing = reviewing;
		this.interviews = interviews;
	}

	async setResolved(thread: vscode.CommentThread, resolved: boolean): Promise<void> {
		const target = this.threads.target(thread);
		if (target !== null) {
			await this.reviewing.resolve(target.uri, target.finding.id, resolved);
		}
	}

	/** An answer at this item: to the interview's open question where that is about it, else to the item's own. */
	async answer({ thread, text }: vscode.CommentReply): Promise<void> {
		await this.say(thread, text, async (uri, criterion) => {
			const result = this.reviewing.result(uri);
			const followUp = result === null ? null : followUpAt(result.review, result.target.criteria, criterion);
			const turns = followUp === null ? null : await this.interviews.answerAt(uri, followUp, text);
			const spoken = (turns ?? []).filter((turn) => turn.who === "interviewer");
			return spoken.length === 0 ? null : spoken.map((turn) => turn.text).join("\n\n");
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
		await this.reviewing.reply(
			uri,
			finding.id,
			"reviewer",
			said ?? l10n.t`Nothing came of it: it was not sent, or it was stopped. Your words are kept here.`,
		);
	}
}

function askObjection(target: ThreadTarget | null): Thenable<string | undefined> {
	return target === null
		? Promise.resolve(undefined)
		: vscode.window.showInputBox({
				title: l10n.t`Disagree`,
				prompt: l10n.t`What does this overlook? Words of your own text count: “${target.finding.message}”`,
				placeHolder: l10n.t`It overlooks that …`,
				ignoreFocusOut: true,
			});
}

function rulingWords({ title, before, after, changed, reason }: Ruling): string {
	const words = ({ finding }: ReviewRow): string =>
		finding?.verdict === undefined ? l10n.t`not judged` : verdictWords(finding.verdict);
	return `${title}: ${changed ? `${words(before)} → ${words(after)}. ` : ""}${reason}`;
}
