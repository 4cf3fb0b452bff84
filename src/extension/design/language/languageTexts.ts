import type * as vscode from "vscode";

import { analyseDesign } from "../../../core/design/analyseDesign.ts";
import type { Design } from "../../../core/design/design.ts";
import { DesignText } from "../../../core/design/language/designText.ts";
import type { PracticeFolder } from "../../practice/practiceFolder.ts";
import type { DesignSessions } from "../designSessions.ts";

/** What the language features read of a document: its text with the analysis that fits it, once for each version. */
export class LanguageTexts {
	private readonly sessions: DesignSessions;
	private readonly folder: PracticeFolder;
	private readonly ofDesigns = new WeakMap<Design, DesignText>();
	private readonly ofDrawings = new WeakMap<
		vscode.TextDocument,
		{ readonly version: number; readonly text: DesignText }
	>();

	constructor(sessions: DesignSessions, folder: PracticeFolder) {
		this.sessions = sessions;
		this.folder = folder;
	}

	/** Null for a document that is neither a design nor a drawing of the practice folder. */
	async of(document: vscode.TextDocument): Promise<DesignText | null> {
		if (this.isDrawing(document.uri)) {
			return this.drawing(document);
		}
		const session = await this.sessions.of(document);
		if (session === null) {
			return null;
		}
		const { design, pack, whatIf, showsAbsences } = session;
		const known = this.ofDesigns.get(design);
		if (known !== undefined) {
			return known;
		}
		const text = new DesignText(document.getText(), design, {
			...(pack === null ? {} : { pack }),
			...(whatIf.loadFactor === 1 ? {} : { whatIf: { loadFactor: whatIf.loadFactor } }),
			includeAbsences: showsAbsences,
		});
		this.ofDesigns.set(design, text);
		return text;
	}

	private isDrawing(uri: vscode.Uri): boolean {
		const root = this.folder.uri;
		return root !== null && uri.path.endsWith(".mmd") && uri.path.startsWith(`${root.path}/`);
	}

	private drawing(document: vscode.TextDocument): DesignText {
		const known = this.ofDrawings.get(document);
		if (known?.version === document.version) {
			return known.text;
		}
		const written = document.getText();
		const options = { includeAbsences: false, plainFlowchart: true };
		const text = new DesignText(written, analyseDesign(written, options), options);
		this.ofDrawings.set(document, { version: document.version, text });
		return text;
	}
}
