import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import type { Review } from "../../core/review/reviewEvent.ts";
import { type ReviewReport, reviewReport } from "../../core/review/reviewReport.ts";
import { documentPath } from "../documentPath.ts";
import type { ReviewerTrust } from "./reviewerTrust.ts";
import type { Reviewing } from "./reviewing.ts";

const scheme = "woodshed-review";
const language = "woodshed-review";

/** The review of a document as a text of its own, to be read with the keys of the editor; its lines are links. */
export class ReviewReports
	implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable
{
	private readonly reviewing: Reviewing;
	private readonly trust: Pick<ReviewerTrust, "named">;
	private readonly changed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidChange = this.changed.event;
	private readonly subscriptions: vscode.Disposable;

	constructor(reviewing: Reviewing, trust: Pick<ReviewerTrust, "named">) {
		this.reviewing = reviewing;
		this.trust = trust;
		this.subscriptions = vscode.Disposable.from(
			this.changed,
			vscode.workspace.registerTextDocumentContentProvider(scheme, this),
			vscode.languages.registerDocumentLinkProvider({ scheme }, this),
			reviewing.onDidChange((uri) => {
				const report = reportUri(uri);
				if (vscode.workspace.textDocuments.some((one) => one.uri.toString() === report.toString())) {
					this.changed.fire(report);
				}
			}),
		);
	}

	headline(uri: vscode.Uri): string {
		return this.report(uri)?.headline ?? "";
	}

	/** Opens the report beside what is reviewed. */
	async show(uri: vscode.Uri): Promise<void> {
		if (this.reviewing.result(uri) === null) {
			throw new HumanError(l10n.t`There is no review of this text yet. Ask for one first: “Woodshed: Review”.`);
		}
		const text = await vscode.workspace.openTextDocument(reportUri(uri));
		// a language of its own, for the sake of its default settings: lines are wrapped, as prose is read
		const document = await vscode.languages.setTextDocumentLanguage(text, language);
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
	}

	provideTextDocumentContent(report: vscode.Uri): string {
		return this.report(reviewedUri(report))?.text ?? `${l10n.t`There is no review of this text any more.`}\n`;
	}

	provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
		const uri = reviewedUri(document.uri);
		const report = this.report(uri);
		if (report === null || report.text !== document.getText()) {
			return []; // asked again once the new text is shown
		}
		return report.links.map(({ start, end, lineBase0 }) => {
			const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
			const link = new vscode.DocumentLink(range, uri.with({ fragment: `L${lineBase0 + 1}` }));
			link.tooltip = l10n.t`Go to the line`;
			return link;
		});
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private report(uri: vscode.Uri): ReviewReport | null {
		const result = this.reviewing.result(uri);
		return result === null
			? null
			: reviewReport(named(result.review, this.trust), {
					title: result.target.title,
					findings: result.findings,
					bet: result.bet,
					change: result.change,
				});
	}
}

function named(review: Review, trust: Pick<ReviewerTrust, "named">): Review {
	return { ...review, mode: trust.named(review.mode) };
}

function reportUri(uri: vscode.Uri): vscode.Uri {
	// by its problem, and no name of a program: it is plain text
	const name = uri.path.split("/").at(-2) ?? "";
	return vscode.Uri.from({ scheme, path: documentPath(l10n.t`Review of ${name}`, "txt"), query: uri.toString() });
}

function reviewedUri(report: vscode.Uri): vscode.Uri {
	return vscode.Uri.parse(report.query);
}
