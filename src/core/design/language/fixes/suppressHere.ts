import * as l10n from "@vscode/l10n";

import type { Finding } from "../../../review/finding.ts";
import { suppressionPlace } from "../../suppressionPlace.ts";
import type { DesignText } from "../designText.ts";
import type { QuickFix } from "../quickFix.ts";

/** What cannot be read stays unread, and what is missing has no place at which it could be silenced alone. */
const unsilenced: ReadonlySet<string> = new Set([
	"syntax/flowchart",
	"syntax/ignore",
	"coverage/missing",
	"structure/required-role",
]);

export function suppressHere(text: DesignText, finding: Finding): readonly QuickFix[] {
	if (unsilenced.has(finding.rule)) {
		return [];
	}
	const { lineBase0, note } = suppressionPlace(finding.anchor.range, text.design.document, text.index);
	const reason = "reason";
	const at = { lineBase0, character: 0 };
	const eol = text.text.includes("\r\n") ? "\r\n" : "\n";
	const edit = { range: { start: at, end: at }, text: note(finding.rule, reason) + eol, fill: reason };
	return [{ title: l10n.t`Silence ${finding.rule} here, with a reason`, edits: [edit] }];
}
