import * as l10n from "@vscode/l10n";

import { assertNever } from "../../base/assertNever.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { LineIndex } from "../../base/lineIndex.ts";
import { applyGesture } from "../applyGesture.ts";
import { evaluateEstimates } from "../estimate/evaluateEstimates.ts";
import { functionNames } from "../estimate/evaluateExpression.ts";
import { isUnit } from "../estimate/unitTable.ts";
import type { TextEdit } from "../gesture.ts";
import { parseDocument } from "../parseDocument.ts";
import { applyEdits } from "./applyEdits.ts";
import type { DesignSymbol } from "./designSymbols.ts";
import type { DesignText } from "./designText.ts";

/** Gives a name of the document another one, everywhere; refused with a sentence where the text would then say something else. */
export function renameSymbol(text: DesignText, symbol: DesignSymbol, to: string): Result<readonly TextEdit[], string> {
	const name = to.trim();
	if (name === symbol.name) {
		return ok([]);
	}
	switch (symbol.kind) {
		case "component":
		case "group":
		case "connector":
			return applyGesture(text.text, { kind: "renameId", id: symbol.name, to: name }, text.gestureOptions);
		case "estimate":
			return renameEstimate(text, symbol, name);
		default:
			return assertNever(symbol.kind);
	}
}

function renameEstimate(text: DesignText, symbol: DesignSymbol, to: string): Result<readonly TextEdit[], string> {
	if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(to)) {
		return err(
			l10n.t`The name of an estimate is one word of letters, digits and underscores, and begins with a letter.`,
		);
	}
	const taken = text.estimates.byName.get(to);
	if (taken !== undefined) {
		return err(l10n.t`"${to}" is already an estimate, in line ${taken.estimate.range.start.lineBase0 + 1}.`);
	}
	if (isUnit(to)) {
		return err(l10n.t`"${to}" is a unit, and lines that use it would change their meaning.`);
	}
	if (reservedWords.has(to)) {
		return err(l10n.t`"${to}" has a meaning of its own in an expression; take another name.`);
	}
	const edits = symbol.places.map((range): TextEdit => ({ range, text: to }));
	const before = valuesOf(text.text);
	const after = valuesOf(applyEdits(text.text, edits));
	return before.length === after.length && before.every((value, i) => Object.is(value, after[i]))
		? ok(edits)
		: err(l10n.t`"${to}" is used as a unit here; as the name of a number it would change other lines.`);
}

const reservedWords: ReadonlySet<string> = new Set(["to", "in", "per", ...functionNames]);

/** What every line comes to, or why it does not. */
function valuesOf(text: string): readonly (number | string | undefined)[] {
	const index = new LineIndex(text);
	return evaluateEstimates(parseDocument(index), index).rows.map(({ estimate }) =>
		estimate.value === undefined ? "none" : estimate.value,
	);
}
