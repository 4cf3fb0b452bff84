import * as vscode from "vscode";

import { FindingThreads } from "../../../src/extension/review/findingThreads.ts";
import { replace } from "./stand.ts";

/** The extension's comment threads in a controller of their own, whose threads a test can read. */
export interface RecordedThreads {
	readonly threads: FindingThreads;
	/** those that are on the screen, from the top of the document */
	shown(): readonly vscode.CommentThread[];
	dispose(): void;
}

/** `of`: the document whose threads are looked at; other documents may have kept reviews, too. */
export function recordThreads(of: vscode.Uri): RecordedThreads {
	const alive = new Set<vscode.CommentThread>();
	const create = vscode.comments.createCommentController;
	const restore = replace(vscode.comments, "createCommentController", (id, label) => {
		const controller = create(`${id}.test`, label);
		// VS Code freezes what it hands out, so the members are covered instead of replaced.
		const createThread = (...made: Parameters<typeof controller.createCommentThread>): vscode.CommentThread => {
			const thread = controller.createCommentThread(...made);
			const covered: vscode.CommentThread = Object.create(thread, {
				dispose: {
					value: () => {
						alive.delete(covered);
						thread.dispose();
					},
				},
			});
			alive.add(covered);
			return covered;
		};
		return Object.create(controller, { createCommentThread: { value: createThread } });
	});
	try {
		const threads = new FindingThreads();
		return {
			threads,
			shown: () =>
				[...alive].filter(({ uri }) => uri.toString() === of.toString()).sort((a, b) => lineOf(a) - lineOf(b)),
			dispose: () => threads.dispose(),
		};
	} finally {
		restore();
	}
}

export function lineOf(thread: vscode.CommentThread): number {
	return thread.range?.start.line ?? -1;
}

/** Everything that a thread says, as plain text. */
export function textOf(thread: vscode.CommentThread): string {
	return thread.comments
		.map(({ body }) => (typeof body === "string" ? body : body.value))
		.join("\n\n")
		.replaceAll("&nbsp;", " ")
		.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}
