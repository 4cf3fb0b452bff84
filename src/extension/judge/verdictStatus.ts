import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { verdictTable } from "../../core/judge/verdict.ts";
import type { ActiveDocument } from "../practice/activeDocument.ts";
import type { Judging } from "./judging.ts";

/** The last verdict of the solution at hand, in the status bar. */
export class VerdictStatus implements vscode.Disposable {
	private readonly item: vscode.StatusBarItem;
	private readonly subscriptions: vscode.Disposable;
	private readonly active: ActiveDocument;
	private readonly judging: Judging;

	constructor(active: ActiveDocument, judging: Judging) {
		this.active = active;
		this.judging = judging;
		this.item = vscode.window.createStatusBarItem("woodshed.verdict", vscode.StatusBarAlignment.Left, 10);
		this.item.name = l10n.t`Woodshed verdict`;
		this.item.command = "woodshed.openStatement";
		this.subscriptions = vscode.Disposable.from(
			this.item,
			judging.onDidChange(() => this.refresh()),
			vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
		);
		this.refresh();
	}

	dispose(): void {
		this.subscriptions.dispose();
	}

	private refresh(): void {
		const place = this.active.current();
		if (place?.kind !== "solution") {
			this.item.hide();
			return;
		}
		const state = this.judging.state(place.slug);
		if (state.type === "idle") {
			this.item.text = l10n.t`$(play) Woodshed: Run`;
			this.item.tooltip = l10n.t`Run samples, edges and my cases`;
			this.item.command = "woodshed.run";
		} else if (state.type === "running") {
			const { length } = state.results;
			const doing = state.mode === "run" ? l10n.t`Running ${length}` : l10n.t`Judging ${length}`;
			this.item.text = `$(sync~spin) ${state.note === null ? doing : shortOf(state.note)}`;
			this.item.tooltip = state.note ?? l10n.t`Show the statement`;
			this.item.command = "woodshed.openStatement";
		} else {
			const wallMs = Math.round(state.wallMs);
			const passed = state.results.filter((result) => result.verdict === "accepted").length;
			this.item.text = `${state.verdict === "accepted" ? "$(pass-filled)" : "$(error)"} ${verdictTable[state.verdict].label}${state.results.length === 0 ? "" : ` ${passed}/${state.results.length}`}`;
			this.item.tooltip =
				state.mode === "run"
					? l10n.t`Run in ${wallMs} ms on ${state.runtime}`
					: l10n.t`Submit in ${wallMs} ms on ${state.runtime}`;
			this.item.command = "woodshed.openStatement";
		}
		this.item.show();
	}
}

/** What is done, without the reason: that is in the tooltip and in the statement. */
function shortOf(note: string): string {
	return `${note.split(";")[0]}…`;
}
