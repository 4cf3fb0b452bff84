import * as vscode from "vscode";

import type { Severity } from "../../core/review/finding.ts";
import type { DesignSession } from "./designSession.ts";
import type { DesignSessions } from "./designSessions.ts";
import { toVscodeRange } from "./vscodeRange.ts";

const severityTable: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	info: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};

/** Deterministic findings as diagnostics; a model's findings are comment threads, so that each is listed once. */
export class DesignDiagnostics implements vscode.Disposable {
	private readonly collection = vscode.languages.createDiagnosticCollection("woodshed");
	private readonly subscriptions: vscode.Disposable;

	constructor(sessions: DesignSessions) {
		this.subscriptions = vscode.Disposable.from(
			this.collection,
			sessions.onDidChange((session) => this.publish(session)),
			sessions.onDidClose((uri) => this.collection.delete(uri)),
		);
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private publish(session: DesignSession): void {
		this.collection.set(
			session.document.uri,
			session.design.findings
				.filter((finding) => finding.source === "check")
				.map((finding) => {
					const diagnostic = new vscode.Diagnostic(
						toVscodeRange(finding.anchor.range),
						finding.message,
						severityTable[finding.severity],
					);
					diagnostic.source = "Woodshed";
					diagnostic.code = finding.rule;
					return diagnostic;
				}),
		);
	}
}
