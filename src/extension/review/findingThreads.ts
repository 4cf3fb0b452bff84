import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { TextRange } from "../../core/base/textRange.ts";
import { type Agreement, agreementWords } from "../../core/review/agreement.ts";
import type { Finding } from "../../core/review/finding.ts";
import type { ThreadState } from "../../core/review/reviewRecord.ts";
import { verdictWords } from "../../core/review/verdictWords.ts";
import { toVscodeRange } from "../design/vscodeRange.ts";
import { appendPlain, plainMarkdown } from "../plainMarkdown.ts";

/** A finding as it is talked about. */
export interface ShownThread {
	readonly finding: Finding;
	/** the item's, as the rubric names it */
	readonly title: string;
	/** in the text as it stands */
	readonly range: TextRange;
	/** its words are gone */
	readonly changed: boolean;
	/** whether a new thread opens itself */
	readonly opens: boolean;
	/** how many readings say so, where the text was read several times */
	readonly agreement: Agreement | null;
	/** how the item went over the reviews; null where that is not known */
	readonly history: {
		/** "partial → met · 2 reviews ago"; empty where nothing changed */
		readonly change: string;
		/** the new words that carry an item which was not met before */
		readonly fixedBy: string | null;
		readonly regressed: boolean;
	} | null;
	readonly talk: ThreadState;
}

/** The other end of a thread: what is talked about at it. */
export interface ThreadTarget {
	readonly uri: vscode.Uri;
	readonly finding: Finding;
}

interface Known {
	readonly thread: vscode.CommentThread;
	target: ThreadTarget;
	/** what the thread said last: comments are set only when that changes, so that a reply being typed stays */
	said: string;
	/** the words were gone when it was last shown */
	changed: boolean;
}

const reviewer: vscode.CommentAuthorInformation = { name: l10n.t`Reviewer` };
const you: vscode.CommentAuthorInformation = { name: l10n.t`You` };

/** A model's grounded findings as comment threads at their places: one an item, whatever number of reviews. */
export class FindingThreads implements vscode.Disposable {
	private readonly controller: vscode.CommentController;
	private readonly threads = new Map<string, Known>();

	constructor() {
		this.controller = vscode.comments.createCommentController("woodshed.review", l10n.t`Woodshed review`);
		this.controller.options = {
			prompt: l10n.t`Answer the interviewer`,
			placeHolder: l10n.t`Argue, quote your text, give the number`,
		};
	}

	/**
	 * Shows exactly these findings for the document; threads of the same id stay. `lowTrust`: they are of a reviewer that
	 * a calibration found below the floor.
	 */
	show(uri: vscode.Uri, findings: readonly ShownThread[], lowTrust = false): void {
		const prefix = `${uri.toString()}#`;
		const wanted = new Set(findings.map(({ finding }) => prefix + finding.id));
		for (const [key, { thread }] of this.threads) {
			if (key.startsWith(prefix) && !wanted.has(key)) {
				thread.dispose();
				this.threads.delete(key);
			}
		}
		for (const shown of findings) {
			const key = prefix + shown.finding.id;
			const known = this.threads.get(key) ?? this.create(uri, shown);
			this.threads.set(key, known);
			known.target = { uri, finding: shown.finding };
			update(known, shown, lowTrust);
		}
	}

	clear(uri: vscode.Uri): void {
		this.show(uri, []);
	}

	target(thread: vscode.CommentThread): ThreadTarget | null {
		return [...this.threads.values()].find((one) => one.thread === thread)?.target ?? null;
	}

	dispose(): void {
		for (const { thread } of this.threads.values()) {
			thread.dispose();
		}
		this.controller.dispose();
	}

	private create(uri: vscode.Uri, { finding, range, changed, opens, talk }: ShownThread): Known {
		const thread = this.controller.createCommentThread(uri, toVscodeRange(range), []);
		thread.canReply = true;
		// what is met, settled or gone needs no reading between the lines of one's text
		thread.collapsibleState =
			!opens || finding.verdict === "met" || talk.resolved || changed
				? vscode.CommentThreadCollapsibleState.Collapsed
				: vscode.CommentThreadCollapsibleState.Expanded;
		return { thread, target: { uri, finding }, said: "", changed };
	}
}

function update(known: Known, shown: ShownThread, lowTrust: boolean): void {
	const { thread } = known;
	const { changed, talk } = shown;
	const range = toVscodeRange(shown.range);
	if (!thread.range?.isEqual(range)) {
		thread.range = range;
	}
	const text = findingText(shown);
	const said = JSON.stringify([text.value, talk.replies]);
	if (said !== known.said) {
		known.said = said;
		thread.comments = [
			comment(reviewer, text),
			...talk.replies.map((reply) => ({
				...comment(reply.who === "you" ? you : reviewer, plainMarkdown(reply.text)),
				timestamp: new Date(reply.at),
			})),
		];
	}
	const context = talk.resolved ? "resolved" : "unresolved";
	if (thread.contextValue !== context) {
		const first = thread.contextValue === undefined;
		thread.contextValue = context;
		thread.state = talk.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
		if (!first) {
			thread.collapsibleState = talk.resolved
				? vscode.CommentThreadCollapsibleState.Collapsed
				: vscode.CommentThreadCollapsibleState.Expanded;
		}
	}
	if (changed && !known.changed) {
		thread.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
	}
	known.changed = changed;
	thread.label = labelOf(shown, lowTrust);
}

function labelOf({ finding: { verdict }, title, agreement, changed }: ShownThread, lowTrust: boolean): string {
	return [
		title,
		verdict === undefined ? "" : verdictWords(verdict),
		agreement === null ? "" : agreementWords(agreement),
		lowTrust ? l10n.t`low trust` : "",
		changed ? l10n.t`text changed since review` : "",
	]
		.filter((part) => part !== "")
		.join(" · ");
}

function comment(author: vscode.CommentAuthorInformation, body: vscode.MarkdownString): vscode.Comment {
	return { author, body, mode: vscode.CommentMode.Preview };
}

function findingText({ finding, history }: ShownThread): vscode.MarkdownString {
	const text = plainMarkdown(finding.message);
	for (const evidence of finding.evidence) {
		if (evidence.kind === "quote") {
			text.appendMarkdown("\n\n");
			appendPlain(text, `“${evidence.quote}”`);
		}
	}
	if (finding.suggestion !== undefined && finding.suggestion !== "") {
		text.appendMarkdown(`\n\n**${l10n.t`Try:`}** `);
		appendPlain(text, finding.suggestion);
	}
	if (finding.followUp !== undefined && finding.followUp !== "") {
		text.appendMarkdown(`\n\n**${l10n.t`Asked next:`}** `);
		appendPlain(text, finding.followUp);
	}
	if (history !== null && history.fixedBy !== null) {
		text.appendMarkdown(`\n\n**${l10n.t`Fixed:`}** `);
		appendPlain(text, `“${history.fixedBy}”`);
	} else if (history?.regressed) {
		text.appendMarkdown(`\n\n**${l10n.t`It was met before.`}**`);
	}
	if (history !== null && history.change !== "") {
		text.appendMarkdown("\n\n");
		appendPlain(text, history.change);
	}
	return text;
}
