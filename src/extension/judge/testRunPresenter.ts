import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { CaseResult, JudgeEvent } from "../../core/judge/judgeEvent.ts";
import { verdictTable } from "../../core/judge/verdict.ts";
import type { Signature } from "../../core/problem/problem.ts";
import { caseLocation } from "./caseLocation.ts";
import type { RunObserver } from "./judging.ts";

interface Presented {
	readonly run: vscode.TestRun;
	readonly document: vscode.TextDocument;
	readonly signature: Signature;
	readonly parent: vscode.TestItem;
	/** item ids that were asked for; null: all */
	readonly only: ReadonlySet<string> | null;
	readonly caseItem: (id: string, name: string) => vscode.TestItem | undefined;
}

/** characters of what a case printed that are shown beside the line, too; the rest is in the run's output */
const mostInline = 500;

/** Judge events as calls on a `vscode.TestRun`; no decisions. */
export class TestRunPresenter implements RunObserver {
	readonly token: vscode.CancellationToken;
	private readonly to: Presented;
	private ended = false;

	constructor(to: Presented) {
		this.to = to;
		this.token = to.run.token;
		to.run.started(to.parent);
	}

	event(event: JudgeEvent): void {
		const { run, parent, document } = this.to;
		switch (event.type) {
			case "preparing":
			case "compiled":
				return;
			case "caseStarted": {
				const item = this.item(event.id, event.name);
				if (item !== undefined) {
					run.started(item);
				}
				return;
			}
			case "caseJudged":
				this.judged(event.result);
				return;
			case "finished": {
				const { report } = event;
				const failed = report.cases.filter((result) => result.verdict !== "accepted").length;
				run.appendOutput(
					crlf(
						l10n.t(
							"{0}: {1} of {2} cases. {3}\n",
							verdictTable[report.verdict].label,
							report.cases.length - failed,
							report.cases.length,
							report.runtime,
						),
					),
				);
				if (report.message !== "") {
					const message = new vscode.TestMessage(report.message);
					const line = report.frames[0]?.lineBase0 ?? 0;
					message.location = new vscode.Location(
						document.uri,
						new vscode.Position(Math.min(line, document.lineCount - 1), 0),
					);
					run.errored(parent, message, report.wallMs);
				}
				return;
			}
		}
	}

	end(finished: boolean): void {
		if (!this.ended) {
			this.ended = true;
			if (!finished) {
				this.to.run.skipped(this.to.parent);
			}
			this.to.run.end();
		}
	}

	private judged(result: CaseResult): void {
		const { run, document, signature } = this.to;
		const item = this.item(result.id, result.name);
		if (item === undefined) {
			return;
		}
		const location = caseLocation(document, signature, result);
		if (result.output !== undefined && result.output !== "") {
			// at the line it becomes a decoration of the editor, which a flood would hold up
			run.appendOutput(crlf(result.output), result.output.length <= mostInline ? location : undefined, item);
		}
		if (result.verdict === "accepted") {
			run.passed(item, result.timeMs);
			return;
		}
		const text = [
			`${verdictTable[result.verdict].label}: ${result.name}`,
			result.message,
			result.why === "" ? "" : l10n.t`Why this case: ${result.why}`,
			result.input === undefined ? "" : l10n.t`Input: ${result.input}`,
		]
			.filter((part) => part !== "")
			.join("\n\n");
		const message =
			result.expected !== undefined && result.actual !== undefined
				? vscode.TestMessage.diff(text, result.expected, result.actual)
				: new vscode.TestMessage(text);
		message.location = location;
		run.failed(item, message, result.timeMs);
	}

	private item(id: string, name: string): vscode.TestItem | undefined {
		const item = this.to.caseItem(id, name);
		return item !== undefined && (this.to.only === null || this.to.only.has(item.id)) ? item : undefined;
	}
}

/** A test run's output is a terminal. */
function crlf(text: string): string {
	return text.replace(/\r?\n/g, "\r\n");
}
