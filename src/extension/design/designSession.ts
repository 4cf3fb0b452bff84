import * as l10n from "@vscode/l10n";
import { posix } from "node:path";

import * as vscode from "vscode";

import { analyseDesign } from "../../core/design/analyseDesign.ts";
import { blastOf } from "../../core/design/blastOf.ts";
import type { Blast, Design, WhatIf } from "../../core/design/design.ts";
import type { DesignPack, Twist } from "../../core/design/designPack.ts";
import { suppositionEffects } from "../../core/design/guide/suppositionEffects.ts";
import { whatIfOfTwist } from "../../core/design/whatIf.ts";
import type { ShownWhatIf } from "../../protocol/design/boardState.ts";
import { isDrawingFile } from "../practice/isDrawingFile.ts";
import { onDidChangeSetting, setting } from "../settings.ts";

/** checks follow a keystroke after this long; the drawing follows later, by the board */
const analyseAfterMs = 50;

const noSupposition: ShownWhatIf = { down: [], loadFactor: 1, objective: null };

/**
 * What is known of one open design document: a pure function of its text, the package and what the candidate supposes.
 * While drawing only live checks speak; absences wait for Review or coach mode, since they give the answer away.
 */
export class DesignSession implements vscode.Disposable {
	/** a `.mmd` file: the whole text is one flowchart, without prose, steps or rubric */
	readonly isDrawing: boolean;
	readonly pack: DesignPack | null;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly subscriptions: vscode.Disposable;
	private opened: vscode.TextDocument;
	/** what the version counts on from, since VS Code counts a file that it opens anew from 1 */
	private versionsBefore = 0;
	private timer: NodeJS.Timeout | null = null;
	private supposed = noSupposition;
	private current: { readonly version: number; readonly design: Design };
	private readonly attemptOf: () => number;
	private change: Twist | null = null;
	/** Set by Review: absences stay visible until the next attempt. */
	private absencesShown = false;

	/** `attemptOf`: the number of the attempt that this text is, from 1 */
	constructor(document: vscode.TextDocument, pack: DesignPack | null, attemptOf: () => number) {
		this.attemptOf = attemptOf;
		this.opened = document;
		this.isDrawing = isDrawingFile(document.uri);
		this.pack = pack;
		this.current = this.analyse();
		this.subscriptions = vscode.Disposable.from(
			this.changed,
			vscode.workspace.onDidChangeTextDocument((event) => {
				if (event.document === this.opened && event.contentChanges.length > 0) {
					this.schedule();
				}
			}),
			onDidChangeSetting("design.coach", () => this.refresh()),
			onDidChangeSetting("design.level", () => this.refresh()),
		);
	}

	get document(): vscode.TextDocument {
		return this.opened;
	}

	get title(): string {
		return this.pack?.title ?? (this.isDrawing ? posix.basename(this.opened.uri.path) : l10n.t`Design`);
	}

	/** Why there is no rubric, and what Review does then; null where a problem brings one. */
	get noRubric(): string | null {
		if (this.pack !== null) {
			return null;
		}
		return this.isDrawing
			? l10n.t`A drawing alone has no rubric: Review lists among the findings what is absent, scores nothing and asks no model.`
			: l10n.t`No problem goes with this design, so it has no rubric: Review lists among the findings what is absent, scores nothing and asks no model.`;
	}

	/** The same file opened anew: VS Code closes a document that no editor shows. */
	reopen(document: vscode.TextDocument): void {
		this.versionsBefore += this.opened.version;
		this.opened = document;
		this.refresh();
	}

	/** Fresh for the text as it stands: analysed on the spot when a keystroke is still waiting. */
	get design(): Design {
		if (this.current.version !== this.textVersion) {
			this.refresh();
		}
		return this.current.design;
	}

	/** Version of the text that the last published analysis was made from; it only grows. */
	get version(): number {
		return this.current.version;
	}

	get whatIf(): ShownWhatIf {
		return this.supposed;
	}

	get showsAbsences(): boolean {
		return this.absencesShown || setting("design.coach");
	}

	get attempt(): number {
		return this.attemptOf();
	}

	/** An attempt at this text was reviewed: what it would have given away is known. */
	get wasReviewed(): boolean {
		return this.absencesShown;
	}

	/** The change of the requirements that is supposed now. */
	get twist(): Twist | null {
		return this.change;
	}

	/** What that change does to this design, a sentence each. */
	get twistEffects(): readonly string[] {
		return this.change === null ? [] : suppositionEffects(this.read(this.ownWhatIf()), this.design);
	}

	applyTwist(twist: Twist | null): void {
		this.change = twist;
		this.refresh();
	}

	/** With the components that are supposed to be down; null when none is. */
	get blast(): Blast | null {
		const supposed = [...this.supposed.down, ...(this.change === null ? [] : (this.whatIfOf(this.change).down ?? []))];
		const down = supposed.filter((id) => this.design.graph.components.some((component) => component.id === id));
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
		this.change = null;
		this.showAbsences(false);
	}

	dispose(): void {
		if (this.timer !== null) {
			clearTimeout(this.timer);
		}
		this.subscriptions.dispose();
	}

	private get textVersion(): number {
		return this.versionsBefore + this.opened.version;
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
		return { version: this.textVersion, design: this.read(this.whatIfNow()) };
	}

	private read(whatIf: WhatIf): Design {
		return analyseDesign(this.opened.getText(), {
			...(this.pack === null ? {} : { pack: this.pack }),
			includeAbsences: this.showsAbsences,
			level: setting("design.level"),
			plainFlowchart: this.isDrawing,
			whatIf,
		});
	}

	/** What the candidate supposes. */
	private ownWhatIf(): WhatIf {
		const { loadFactor, objective } = this.supposed;
		return {
			...(loadFactor === 1 ? {} : { loadFactor }),
			...(objective === null ? {} : { objective }),
		};
	}

	/** That, and what the interviewer changed. A part that the change takes away is away. */
	private whatIfNow(): WhatIf {
		const own = this.ownWhatIf();
		if (this.change === null) {
			return own;
		}
		const changed = this.whatIfOf(this.change);
		const loadFactor = (own.loadFactor ?? 1) * (changed.loadFactor ?? 1);
		return { ...changed, ...own, ...(loadFactor === 1 ? {} : { loadFactor }) };
	}

	/** Roles of the change as components of the text as it stands. */
	private whatIfOf(twist: Twist): WhatIf {
		return whatIfOfTwist(twist, this.read({}).graph);
	}
}
