import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { Connection } from "../../node/review/probeConnection.ts";
import { recoverFrom } from "./failureRecovery.ts";
import type { ReviewerChoice } from "./reviewerChoice.ts";

/**
 * Asks the chosen server for its models and for one short answer, none of it the candidate's text; what it enforces is
 * remembered. One line says how it went, and a failure has its one button. Nothing is sent to a model that costs a request.
 */
export async function testConnection(choice: ReviewerChoice): Promise<void> {
	const server = choice.provider.server();
	if (server === null) {
		const reviewer = await choice.current();
		void vscode.window.showInformationMessage(
			reviewer.kind === "model" && reviewer.origin !== null
				? l10n.t`${reviewer.label} is offered by the editor. Nothing was sent: a test would be a request of your plan.`
				: l10n.t`${reviewer.label}: there is no connection to test.`,
		);
		return;
	}
	await choice.current(); // says what is missing
	const settings = await choice.access.settingsOf(server);
	const result = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title: l10n.t`Testing ${choice.label}`, cancellable: true },
		async (_progress, token) => {
			const stopping = new AbortController();
			token.onCancellationRequested(() => stopping.abort());
			const { probeConnection } = await import("../../node/review/probeConnection.ts");
			return probeConnection(settings, stopping.signal);
		},
	);
	if (result.ok) {
		await choice.access.remember(server, settings.form);
		void vscode.window.showInformationMessage(connectionLine(result.value, server.model));
	} else if (result.error.kind !== "cancelled") {
		await recoverFrom(result.error, "", {
			review: ({ offline } = {}) => (offline ? choice.choose() : testConnection(choice)),
			kept: [],
			choice,
		});
	}
}

/** "llama3 at localhost:11434 answers in 0.8 s; structured output is enforced." */
function connectionLine({ label, models, format, seconds }: Connection, model: string): string {
	const answers = l10n.t`${label} answers in ${seconds.toFixed(1)} s; ${formWords[format ?? "unknown"]}.`;
	const listed = models.length === 0 || models.includes(model);
	return listed ? answers : `${answers} ${l10n.t`Its list does not name this model.`}`;
}

const formWords: Readonly<Record<NonNullable<Connection["format"]> | "unknown", string>> = {
	json_schema: l10n.t`structured output is enforced`,
	json_object: l10n.t`it keeps to JSON, and the exact form is asked for in words`,
	prompt: l10n.t`structured output is not enforced, so the form is asked for in words`,
	unknown: l10n.t`whether structured output is enforced could not be told from so short an answer`,
};
