import * as vscode from "vscode";

import { containsPosition, type TextRange } from "../../core/base/textRange.ts";
import type { Component } from "../../core/design/designGraph.ts";
import { roleTable } from "../../core/design/roleTable.ts";
import { appendPlain, plainMarkdown } from "../plainMarkdown.ts";
import type { DesignSessions } from "./designSessions.ts";
import { fromVscodePosition, toVscodePosition, toVscodeRange } from "./vscodeRange.ts";

const selector: vscode.DocumentSelector = { scheme: "file", pattern: "**/design/*/design.md" };

/** Results of estimates as inlay hints; hovers that say how a component was read and what the numbers mean. */
export class DesignHints implements vscode.InlayHintsProvider, vscode.HoverProvider, vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChangeInlayHints = this.changed.event;
	private readonly sessions: DesignSessions;
	private readonly subscriptions: vscode.Disposable;

	constructor(sessions: DesignSessions) {
		this.sessions = sessions;
		this.subscriptions = vscode.Disposable.from(
			this.changed,
			sessions.onDidChange(() => this.changed.fire()),
			vscode.languages.registerInlayHintsProvider(selector, this),
			vscode.languages.registerHoverProvider(selector, this),
		);
	}

	async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
		const session = await this.sessions.of(document);
		if (!session) {
			return [];
		}
		return session.design.estimates.flatMap((estimate) => {
			const end = toVscodePosition(estimate.range.end);
			if (estimate.shown === undefined || !range.contains(end)) {
				return [];
			}
			const hint = new vscode.InlayHint(document.lineAt(end.line).range.end, `→ ${estimate.shown}`);
			hint.paddingLeft = true;
			return [hint];
		});
	}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | null> {
		const session = await this.sessions.of(document);
		if (!session) {
			return null;
		}
		const at = fromVscodePosition(position);
		const { graph, capacity, latency } = session.design;
		const under = (one: Component): TextRange | undefined =>
			[...one.references, ...(one.labelRange ? [one.labelRange] : [])].find((range) => containsPosition(range, at));
		const component = graph.components.find(under);
		if (component === undefined) {
			return null;
		}
		const text = plainMarkdown(`${component.label}: ${roleTable[component.role].label}`);
		text.appendMarkdown("\n\n");
		appendPlain(text, `Read so because ${component.roleReason}.`);
		const load = capacity.find((row) => row.component === component.id);
		if (load !== undefined) {
			text.appendMarkdown("\n\n");
			appendPlain(text, load.shown);
		}
		if (latency?.path.includes(component.id)) {
			text.appendMarkdown("\n\n");
			appendPlain(
				text,
				`On the critical path: ${latency.percentile} ${latency.totalMs} ms${latency.objectiveMs === undefined ? "" : ` of ${latency.objectiveMs} ms`}. ${latency.notes.join(" ")}`,
			);
		}
		const range = under(component);
		return new vscode.Hover(text, range && toVscodeRange(range));
	}

	dispose(): void {
		this.subscriptions.dispose();
	}
}
