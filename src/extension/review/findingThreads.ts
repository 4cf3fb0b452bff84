import * as vscode from "vscode";

import type { Finding } from "../../core/review/finding.ts";
import { appendPlain, plainMarkdown } from "../plainMarkdown.ts";
import type { AnchoredFinding } from "./anchoredFinding.ts";

/** The other end of a thread: what was asked at it. */
export interface ThreadTarget {
	readonly uri: vscode.Uri;
	readonly finding: Finding;
}

const reviewer: vscode.CommentAuthorInformation = { name: "Reviewer" };
const you: vscode.CommentAuthorInformation = { name: "You" };

/** A model's grounded findings as comment threads at their anchors; replies go to the interviewer. */
export class FindingThreads implements vscode.Disposable {
	private readonly controller: vscode.CommentController;
	private readonly threads = new Map<
		string,
		{ readonly thread: vscode.CommentThread; readonly target: ThreadTarget }
	>();
	private readonly resolved = new Set<string>();

	constructor() {
		this.controller = vscode.comments.createCommentController("woodshed.review", "Woodshed review");
		this.controller.options = {
			prompt: "Answer the interviewer",
			placeHolder: "Argue, quote your text, give the number",
		};
	}

	/** Shows exactly these findings for the document; threads of the same id stay, with their replies. */
	show(document: vscode.TextDocument, findings: readonly AnchoredFinding[]): void {
		const prefix = `${document.uri.toString()}#`;
		const wanted = new Set(findings.map(({ finding }) => prefix + finding.id));
		for (const [key, { thread }] of this.threads) {
			if (key.startsWith(prefix) && !wanted.has(key)) {
				thread.dispose();
				this.threads.delete(key);
			}
		}
		for (const anchored of findings) {
			const key = prefix + anchored.finding.id;
			const known = this.threads.get(key);
			if (known !== undefined) {
				this.place(known.thread, anchored, document);
				continue;
			}
			const thread = this.controller.createCommentThread(document.uri, anchored.range(document), [
				comment(reviewer, findingText(anchored.finding)),
			]);
			thread.canReply = anchored.finding.followUp !== undefined && anchored.finding.followUp !== "";
			thread.contextValue = "unresolved";
			// what is met needs no reading between the lines of one's text
			thread.collapsibleState =
				anchored.finding.verdict === "met"
					? vscode.CommentThreadCollapsibleState.Collapsed
					: vscode.CommentThreadCollapsibleState.Expanded;
			this.place(thread, anchored, document);
			this.threads.set(key, { thread, target: { uri: document.uri, finding: anchored.finding } });
		}
	}

	clear(uri: vscode.Uri): void {
		const prefix = `${uri.toString()}#`;
		for (const [key, { thread }] of this.threads) {
			if (key.startsWith(prefix)) {
				thread.dispose();
				this.threads.delete(key);
			}
		}
	}

	target(thread: vscode.CommentThread): ThreadTarget | null {
		return [...this.threads.values()].find((one) => one.thread === thread)?.target ?? null;
	}

	/** Adds what the user said, or what came back. Plain text both: nothing in it is rendered. */
	append(thread: vscode.CommentThread, who: "you" | "reviewer", text: string): void {
		thread.comments = [...thread.comments, comment(who === "you" ? you : reviewer, plainMarkdown(text))];
	}

	setResolved(thread: vscode.CommentThread, done: boolean): void {
		const key = [...this.threads].find(([, one]) => one.thread === thread)?.[0];
		if (key === undefined) {
			return;
		}
		if (done) {
			this.resolved.add(key);
		} else {
			this.resolved.delete(key);
		}
		thread.contextValue = done ? "resolved" : "unresolved";
		thread.state = done ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
		thread.collapsibleState = done
			? vscode.CommentThreadCollapsibleState.Collapsed
			: vscode.CommentThreadCollapsibleState.Expanded;
	}

	dispose(): void {
		for (const { thread } of this.threads.values()) {
			thread.dispose();
		}
		this.controller.dispose();
	}

	private place(thread: vscode.CommentThread, anchored: AnchoredFinding, document: vscode.TextDocument): void {
		const range = anchored.range(document);
		if (!thread.range?.isEqual(range)) {
			thread.range = range;
		}
		const title = anchored.finding.verdict === undefined ? "" : ` · ${anchored.finding.verdict.replaceAll("_", " ")}`;
		thread.label = `${anchored.finding.criterion ?? anchored.finding.rule}${title}${anchored.changed ? " · text changed since review" : ""}`;
	}
}

function comment(author: vscode.CommentAuthorInformation, body: vscode.MarkdownString): vscode.Comment {
	return { author, body, mode: vscode.CommentMode.Preview };
}

function findingText(finding: Finding): vscode.MarkdownString {
	const text = plainMarkdown(finding.message);
	for (const evidence of finding.evidence) {
		if (evidence.kind === "quote") {
			text.appendMarkdown("\n\n");
			appendPlain(text, `“${evidence.quote}”`);
		}
	}
	if (finding.suggestion !== undefined && finding.suggestion !== "") {
		text.appendMarkdown("\n\n**Try:** ");
		appendPlain(text, finding.suggestion);
	}
	if (finding.followUp !== undefined && finding.followUp !== "") {
		text.appendMarkdown("\n\n**Asked next:** ");
		appendPlain(text, finding.followUp);
	}
	return text;
}
