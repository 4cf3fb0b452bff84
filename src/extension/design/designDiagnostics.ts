import * as vscode from "vscode";

import { findingDiagnostic } from "../findingDiagnostic.ts";
import type { DesignSession } from "./designSession.ts";
import type { DesignSessions } from "./designSessions.ts";

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
				.map((finding) => findingDiagnostic(finding, session.document)),
		);
	}
}
