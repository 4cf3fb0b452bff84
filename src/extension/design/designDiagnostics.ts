import * as vscode from "vscode";

import { findingDiagnostic } from "../findingDiagnostic.ts";
import type { DesignSession } from "./designSession.ts";
import type { DesignSessions } from "./designSessions.ts";
import type { GuidedRounds } from "./guidedRounds.ts";

/**
 * Deterministic findings as diagnostics; a model's findings are comment threads, so that each is listed once. In a mock
 * nobody remarks on a design.
 */
export class DesignDiagnostics implements vscode.Disposable {
	private readonly collection = vscode.languages.createDiagnosticCollection("woodshed");
	private readonly subscriptions: vscode.Disposable;

	private readonly rounds: Pick<GuidedRounds, "inMock">;

	constructor(sessions: DesignSessions, rounds: Pick<GuidedRounds, "inMock" | "onDidChange">) {
		this.rounds = rounds;
		this.subscriptions = vscode.Disposable.from(
			this.collection,
			sessions.onDidChange((session) => this.publish(session)),
			rounds.onDidChange(async (uri) => {
				const session = await sessions.at(uri);
				if (session !== null) {
					this.publish(session);
				}
			}),
			sessions.onDidClose((uri) => this.collection.delete(uri)),
		);
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private publish(session: DesignSession): void {
		const { uri } = session.document;
		this.collection.set(
			uri,
			session.design.findings
				.filter((finding) => finding.source === "check" && !this.rounds.inMock(uri))
				.map((finding) => findingDiagnostic(finding, session.document)),
		);
	}
}
