import * as l10n from "@vscode/l10n";

import { applyGesture } from "../../applyGesture.ts";
import type { DesignText } from "../designText.ts";
import type { QuickFix } from "../quickFix.ts";

/** A number of a component or an arrow, written as the board would write it. */
export function setNumber(text: DesignText, id: string | undefined, key: string, value: number): readonly QuickFix[] {
	const edits =
		id === undefined
			? undefined
			: applyGesture(text.text, { kind: "setNumber", id, key, value: `${value}` }, text.gestureOptions);
	return edits?.ok === true ? [{ title: l10n.t`Set ${key} to ${value}`, edits: edits.value, preferred: true }] : [];
}
