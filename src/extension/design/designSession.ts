import * as vscode from "vscode";

import { analyseDesign } from "../../core/design/analyseDesign.ts";
import { blastOf } from "../../core/design/blastOf.ts";
import type { Blast, Design, WhatIf } from "../../core/design/design.ts";
import type { DesignPack } from "../../core/design/designPack.ts";
import type { ShownWhatIf } from "../../protocol/design/boardState.ts";
import { onDidChangeSetting, setting } from "../settings.ts";

/** checks follow a keystroke after this long; the drawing follows later, by the board */
const analyseAfterMs = 50;

const noSupposition: ShownWhatIf = { down: [], loadFactor: 1, objective: null };

/**
 * What is known of one open design document: a pure function of its text, the package and what the candidate supposes.
 * While drawing only live checks speak; absences wait for Review or coach mode, since they give the answer away.
 */
export class DesignSession implements vscode.Disposable {
	readonly document: vscode.TextDocument;
	readonly pack: DesignPack | null;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly subscriptions: vscode.Disposable;
	private timer: NodeJS.Timeout | null = null;
	private supposed = noSupposition;
	private current: { readonly version: number; readonly design: Design };
	/** Set by Review: absences stay visible until the next attempt. */
	private absencesShown = false;

	constructor(document: vscode.TextDocument, pack: DesignPack | null) {
		this.document = document;
		this.pack = pack;
		this.current = this.analyse();
		this.subscriptions = vscode.Disposable.from(
			this.changed,
			vscode.workspace.onDidChangeTextDocument((event) => {
				if (event.document === document && event.contentChanges.length > 0) {
					this.schedule();
				}
			}),
			onDidChangeSetting("design.coach", () => this.refresh()),
		);
	}

	/** Fresh for the text as it stands: analysed on the spot when a keystroke is still waiting. */
	get design(): Design {
		if (this.current.version !== this.document.version) {
			this.refresh();
		}
		return this.current.design;
	}

	/** Version of the text that the last published analysis was made from. */
	get version(): number {
		return this.current.version;
	}

	get whatIf(): ShownWhatIf {
		return this.supposed;
	}

	get showsAbsences(): boolean {
		return this.absencesShown || setting("design.coach");
	}

	/** With the components that are supposed to be down; null when none is. */
	get blast(): Blast | null {
		const down = this.supposed.down.filter((id) =>
			this.design.graph.components.some((component) => component.id === id),
		);
		return down.length === 0 ? null : blastOf(this.design, down);
	}

	suppose(whatIf: ShownWhatIf): void {
		this.supposed = whatIf;
		this.refresh();
	}

	showAbsences(shown: boolean): void {
		this.absencesShown = shown;
		this.refresh();
	}

	/** A fresh attempt: nothing is given away, nothing is supposed. */
	forget(): void {
		this.supposed = noSupposition;
		this.showAbsences(false);
	}

	dispose(): void {
		if (this.timer !== null) {
			clearTimeout(this.timer);
		}
		this.subscriptions.dispose();
	}

	private schedule(): void {
		if (this.timer !== null) {
			clearTimeout(this.timer);
		}
		this.timer = setTimeout(() => this.refresh(), analyseAfterMs);
	}

	private refresh(): void {
		if (this.timer !== null) {
			clearTimeout(this.timer);
			this.timer = null;
		}
		this.current = this.analyse();
		this.changed.fire();
	}

	private analyse(): { readonly version: number; readonly design: Design } {
		const whatIf: WhatIf = {
			...(this.supposed.loadFactor === 1 ? {} : { loadFactor: this.supposed.loadFactor }),
			...(this.supposed.objective === null ? {} : { objective: this.supposed.objective }),
		};
		return {
			version: this.document.version,
			design: analyseDesign(this.document.getText(), {
				...(this.pack === null ? {} : { pack: this.pack }),
				includeAbsences: this.showsAbsences,
				whatIf,
			}),
		};
	}
}
