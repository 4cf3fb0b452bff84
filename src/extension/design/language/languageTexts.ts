import type * as vscode from "vscode";

import type { Design } from "../../../core/design/design.ts";
import { DesignText } from "../../../core/design/language/designText.ts";
import type { DesignSessions } from "../designSessions.ts";

/** What the language features read of a document: its text with the analysis that fits it, once for each version. */
export class LanguageTexts {
	private readonly sessions: DesignSessions;
	private readonly ofDesigns = new WeakMap<Design, DesignText>();

	constructor(sessions: DesignSessions) {
		this.sessions = sessions;
	}

	/** Null for a document that has no session: neither a design nor a drawing that is ours. */
	async of(document: vscode.TextDocument): Promise<DesignText | null> {
		const session = await this.sessions.of(document);
		if (session === null) {
			return null;
		}
		const { design, pack, whatIf, showsAbsences, isDrawing } = session;
		const known = this.ofDesigns.get(design);
		if (known !== undefined) {
			return known;
		}
		const text = new DesignText(document.getText(), design, {
			...(pack === null ? {} : { pack }),
			...(whatIf.loadFactor === 1 ? {} : { whatIf: { loadFactor: whatIf.loadFactor } }),
			includeAbsences: showsAbsences,
			plainFlowchart: isDrawing,
		});
		this.ofDesigns.set(design, text);
		return text;
	}
}
