import * as vscode from "vscode";

import { padHasNoDebugger } from "../../../core/practice/rounds/refusedHelp.ts";
import type { ClockedRounds } from "./clockedRounds.ts";
import type { RoundRules } from "./roundRules.ts";

/** On the pad no debugger starts, whosever it is and however it was asked for. */
export class PadDebugger implements vscode.DebugConfigurationProvider, vscode.Disposable {
	private readonly subscription: vscode.Disposable;
	/** there only while the pad is: the editor asks every provider before each session */
	private refusing: vscode.Disposable | null = null;

	constructor(rounds: ClockedRounds, rules: RoundRules) {
		this.subscription = rounds.onDidChange(() => {
			if (rules.isPad === (this.refusing === null)) {
				this.refusing?.dispose();
				this.refusing = rules.isPad ? vscode.debug.registerDebugConfigurationProvider("*", this) : null;
			}
		});
	}

	resolveDebugConfiguration(): undefined {
		void vscode.window.showWarningMessage(padHasNoDebugger());
		return undefined;
	}

	dispose(): void {
		this.subscription.dispose();
		this.refusing?.dispose();
	}
}
